/**
 * Spellings of communes of Gia Lai and Bình Định, as people write them in a report for 2024 or for 2026, each with the
 * unit it means there: "?" where the period does not tell which, so that somebody has to be asked. Labelled from the
 * State's tables of before and after July 2025; every name that more than one unit bears or bore is among them.
 */
const TABLE = `
2024 ? phuong dong da
2024 ? P.Ngô Mây
2024 ? P. Đống Đa
2024 ? P. Tây Sơn
2024 ? An Phu
2024 ? phường Ngô-Mây
2024 ? An Nghia
2024 ? UBND xã Ia Băng
2024 ? X. Ayun
2024 ? Xã AnTrung
2024 ? xã Ia-Băng
2024 ? ĐẢNG UỶ XÃ AYUN
2024 XA_23995 Đak Pơ
2024 ? Đảng bộ xã Ia Sao
2024 ? ĐẢNG UỶ PHƯỜNG ĐỐNG ĐA
2024 ? Phường ĐốngĐa
2024 ? phường Ngô Mây
2024 ? Nhon Hoa
2024 ? ĐẢNG UỶ PHƯỜNG TÂY SƠN
2024 ? Tay Son
2024 ? ĐẢNG UỶ PHƯỜNG NGÔ MÂY
2024 ? Đảng ủy xã An Trung
2024 ? X. An Trung
2024 ? Phù Mỹ
2024 ? Tuy Phước
2024 ? xa ia bang
2024 ? Xã IaBăng
2024 ? xã Ia Băng
2024 ? Ia Sao
2024 ? xã Ia-Sao
2024 ? X.Ia O
2024 ? Ayun
2024 ? Kong Chro
2024 ? UBND xã An Trung
2024 ? X.An Trung
2024 ? Chư Prông
2024 ? ĐẢNG UỶ XÃ IA BĂNG
2024 ? Ia Băng
2024 ? Đảng bộ xã Ia O
2024 ? xã Ia O
2024 ? Đảng ủy xã Ia O
2024 ? Ủy ban nhân dân xã Ayun
2024 ? Phu Thien
2024 XA_23620 phường An Phú
2024 ? Tây Sơn
2024 ? phường Tây Sơn
2024 ? Ngô Mây
2024 XA_21550 ĐẢNG UỶ PHƯỜNG NHƠN BÌNH
2024 XA_21553 phường Nhơn-Phú
2024 XA_21556 Đống Đa (Quy Nhơn)
2024 XA_21559 P. Trần Quang Diệu
2024 XA_21562 21562
2024 XA_21565 P. Quang Trung - TP Quy Nhơn
2024 XA_21577 Ngô Mây (Quy Nhơn)
2024 XA_21577 P. Ngô Mây - TP Quy Nhơn
2024 XA_21580 P. Trần Phú - TP Quy Nhơn
2024 XA_21583 phường Thị-Nại
2024 XA_21589 Phường BùiThịXuân
2024 XA_21592 Phường NguyễnVănCừ
2024 XA_21595 phường Ghềnh Ráng
2024 XA_21598 Xã NhơnLý
2024 XA_21601 Đảng ủy xã Nhơn Hội
2024 XA_21604 UBND xã Nhơn Hải
2024 XA_21607 Nhơn Châu (Quy Nhơn)
2024 XA_21607 UBND xã Nhơn Châu, thành phố Quy Nhơn, tỉnh Bình Định
2024 XA_21607 UBND xã Nhơn Châu
2024 XA_21607 Đảng bộ xã Nhơn Châu
2024 XA_21609 thị trấn An Lão, huyện An Lão
2024 XA_21609 TT An Lão - H. An Lão
2024 XA_21609 UBND thị trấn An Lão
2024 XA_21610 ĐẢNG UỶ XÃ AN HƯNG
2024 XA_21613 X. An Trung - H. An Lão
2024 XA_21613 21613
2024 XA_21616 An Dung
2024 XA_21619 ĐẢNG UỶ XÃ AN VINH
2024 XA_21619 Đảng ủy xã An Vinh
2024 XA_21619 An Vinh
2024 XA_21619 X.An Vinh
2024 XA_21622 X.An Toàn
2024 XA_21622 xã An Toàn
2024 XA_21622 21622
2024 XA_21622 UBND xã An Toàn
2024 XA_21625 X. An Tân - H. An Lão
2024 XA_21625 X.An Tân
2024 XA_21625 An Tân (An Lão)
2024 XA_21625 UBND xã An Tân
2024 XA_21628 xã An Hòa
2024 XA_21628 UBND xã An Hòa, huyện An Lão, tỉnh Bình Định
2024 XA_21628 X. An Hòa
2024 XA_21628 An Hòa
2024 XA_21631 Đảng ủy xã An Quang
2024 XA_21634 An Nghĩa
2024 XA_21634 An Nghĩa (An Lão)
2024 XA_21634 Đảng ủy xã An Nghĩa
2024 XA_21637 Đảng bộ phường Tam Quan
2024 XA_21637 Tam Quan (Hoài Nhơn)
2024 XA_21637 P.Tam Quan
2024 XA_21637 Phường TamQuan
2024 XA_21640 phường Bồng Sơn
2024 XA_21640 UBND phường Bồng Sơn
2024 XA_21640 P. Bồng Sơn - TX Hoài Nhơn
2024 XA_21640 phường Bồng Sơn, thị xã Hoài Nhơn
2024 XA_21643 X. Hoài Sơn - TX Hoài Nhơn
2024 XA_21646 Hoài Châu Bắc (Hoài Nhơn)
2024 XA_21649 Đảng bộ xã Hoài Châu
2024 XA_21652 21652
2024 XA_21655 Ủy ban nhân dân phường Tam Quan Bắc
2024 XA_21658 Ủy ban nhân dân phường Tam Quan Nam
2024 XA_21661 phường Hoài Hảo, thị xã Hoài Nhơn
2024 XA_21664 ĐẢNG UỶ PHƯỜNG HOÀI THANH TÂY
2024 XA_21667 Hoài Thanh (Hoài Nhơn)
2024 XA_21670 phường Hoài Hương, thị xã Hoài Nhơn
2024 XA_21673 P. Hoài Tân - TX Hoài Nhơn
2024 XA_21676 X. Hoài Hải
2024 XA_21679 P.Hoài Xuân
2024 XA_21682 xa hoai my
2024 XA_21685 phường Hoài Đức
2024 XA_21688 thị trấn Tăng Bạt Hổ, huyện Hoài Ân
2024 XA_21690 X. Ân Hảo Tây
2024 XA_21691 xã Ân Hảo Đông
2024 XA_21694 X. Ân Sơn
2024 XA_21697 Đảng bộ xã Ân Mỹ
2024 XA_21700 xã Đăk Mang
2024 XA_21703 Đảng bộ xã Ân Tín
2024 XA_21706 UBND xã Ân Thạnh, huyện Hoài Ân, tỉnh Bình Định
2024 XA_21706 Ân Thạnh (Hoài Ân)
2024 XA_21706 UBND xã Ân Thạnh
2024 XA_21706 Đảng bộ xã Ân Thạnh
2024 XA_21709 Ủy ban nhân dân xã Ân Phong
2024 XA_21712 xã Ân-Đức
2024 XA_21715 UBND xã Ân Hữu, huyện Hoài Ân, tỉnh Bình Định
2024 XA_21718 ĐẢNG UỶ XÃ BOK TỚI
2024 XA_21721 X.Ân Tường Tây
2024 XA_21724 UBND xã Ân Tường Đông, huyện Hoài Ân, tỉnh Bình Định
2024 XA_21727 Ân Nghĩa
2024 XA_21727 Xã ÂnNghĩa
2024 XA_21727 xã Ân Nghĩa, huyện Hoài Ân
2024 XA_21730 UBND thị trấn Phù Mỹ, huyện Phù Mỹ, tỉnh Bình Định
2024 XA_21730 Đảng ủy thị trấn Phù Mỹ
2024 XA_21730 UBND thị trấn Phù Mỹ
2024 XA_21733 Binh Duong
2024 XA_21733 thị trấn Bình Dương
2024 XA_21733 thị trấn Bình-Dương
2024 XA_21733 Thị trấn BìnhDương
2024 XA_21736 ĐẢNG UỶ XÃ MỸ ĐỨC
2024 XA_21739 My Chau
2024 XA_21742 xã Mỹ-Thắng
2024 XA_21745 ĐẢNG UỶ XÃ MỸ LỘC
2024 XA_21748 UBND xã Mỹ Lợi, huyện Phù Mỹ, tỉnh Bình Định
2024 XA_21751 X. Mỹ An
2024 XA_21754 xa my phong
2024 XA_21757 UBND xã Mỹ Trinh
2024 XA_21760 ĐẢNG UỶ XÃ MỸ THỌ
2024 XA_21763 Đảng bộ xã Mỹ Hòa
2024 XA_21766 X. Mỹ Thành
2024 XA_21769 ĐẢNG UỶ XÃ MỸ CHÁNH
2024 XA_21772 X.Mỹ Quang
2024 XA_21775 Ủy ban nhân dân xã Mỹ Hiệp
2024 XA_21778 My Tai
2024 XA_21781 X. Mỹ Cát - H. Phù Mỹ
2024 XA_21784 21784
2024 XA_21786 Đảng ủy thị trấn Vĩnh Thạnh
2024 XA_21786 UBND thị trấn Vĩnh Thạnh, huyện Vĩnh Thạnh, tỉnh Bình Định
2024 XA_21786 thị trấn Vĩnh Thạnh, huyện Vĩnh Thạnh
2024 XA_21787 Ủy ban nhân dân xã Vĩnh Sơn
2024 XA_21787 X. Vĩnh Sơn
2024 XA_21787 UBND xã Vĩnh Sơn, huyện Vĩnh Thạnh, tỉnh Bình Định
2024 XA_21787 Vĩnh Sơn
2024 XA_21790 X. Vĩnh Kim
2024 XA_21796 Vinh Hiep
2024 XA_21799 21799
2024 XA_21801 Đảng ủy xã Vĩnh Hòa
2024 XA_21802 Vinh Thinh
2024 XA_21802 X. Vĩnh Thịnh
2024 XA_21802 X.Vĩnh Thịnh
2024 XA_21802 Ủy ban nhân dân xã Vĩnh Thịnh
2024 XA_21804 xã Vĩnh Thuận
2024 XA_21805 xã Vĩnh-Quang
2024 XA_21805 Xã VĩnhQuang
2024 XA_21805 Vinh Quang
2024 XA_21805 X. Vĩnh Quang
2024 XA_21808 Phu Phong
2024 XA_21808 21808
2024 XA_21808 thị trấn Phú Phong
2024 XA_21808 xã Phú Phong
2024 XA_21808 TTr Phú Phong
2024 XA_21811 UBND xã Bình Tân
2024 XA_21814 xã Tây Thuận
2024 XA_21817 ĐẢNG UỶ XÃ BÌNH THUẬN
2024 XA_21820 21820
2024 XA_21823 ĐẢNG UỶ XÃ BÌNH THÀNH
2024 XA_21826 Tây An
2024 XA_21829 ĐẢNG UỶ XÃ BÌNH HÒA
2024 XA_21832 UBND xã Tây Bình, huyện Tây Sơn, tỉnh Bình Định
2024 XA_21835 Ủy ban nhân dân xã Bình Tường
2024 XA_21838 Đảng bộ xã Tây Vinh
2024 XA_21841 xã Vĩnh An, huyện Tây Sơn
2024 XA_21844 xã Tây-Xuân
2024 XA_21847 xã Bình Nghi
2024 XA_21850 UBND xã Tây Phú
2024 XA_21853 Thị trấn NgôMây
2024 XA_21853 thị trấn Ngô Mây, huyện Phù Cát
2024 XA_21853 Đảng ủy thị trấn Ngô Mây
2024 XA_21853 thị trấn Ngô Mây
2024 XA_21856 Đảng bộ xã Cát Sơn
2024 XA_21859 xã Cát Minh, huyện Phù Cát
2024 XA_21862 thị trấn Cát-Khánh
2024 XA_21865 ĐẢNG UỶ XÃ CÁT TÀI
2024 XA_21868 X. Cát Lâm - H. Phù Cát
2024 XA_21871 Cat Hanh
2024 XA_21874 21874
2024 XA_21877 Ủy ban nhân dân xã Cát Trinh
2024 XA_21880 Đảng bộ xã Cát Hải
2024 XA_21883 Xã CátHiệp
2024 XA_21886 xã Cát-Nhơn
2024 XA_21889 21889
2024 XA_21892 xã Cát Tường
2024 XA_21895 X.Cát Tân
2024 XA_21898 UBND thị trấn Cát Tiến
2024 XA_21898 Đảng bộ thị trấn Cát Tiến
2024 XA_21898 Đảng ủy thị trấn Cát Tiến
2024 XA_21898 thi tran cat tien
2024 XA_21901 Ủy ban nhân dân xã Cát Thắng
2024 XA_21904 21904
2024 XA_21907 phường Bình-Định
2024 XA_21907 phuong binh dinh
2024 XA_21907 21907
2024 XA_21907 Bình Định
2024 XA_21910 Đập Đá
2024 XA_21913 Đảng ủy xã Nhơn Mỹ
2024 XA_21916 Phường NhơnThành
2024 XA_21919 UBND xã Nhơn Hạnh
2024 XA_21922 UBND xã Nhơn Hậu, thị xã An Nhơn, tỉnh Bình Định
2024 XA_21925 X.Nhơn Phong
2024 XA_21928 X. Nhơn An
2024 XA_21931 Ủy ban nhân dân xã Nhơn Phúc
2024 XA_21934 UBND phường Nhơn Hưng
2024 XA_21937 xã Nhơn Khánh, thị xã An Nhơn
2024 XA_21940 ĐẢNG UỶ XÃ NHƠN LỘC
2024 XA_21943 UBND phường Nhơn Hòa, thị xã An Nhơn, tỉnh Bình Định
2024 XA_21943 P. Nhơn Hòa - TX An Nhơn
2024 XA_21943 Ủy ban nhân dân phường Nhơn Hòa
2024 XA_21946 21946
2024 XA_21949 UBND xã Nhơn Thọ
2024 XA_21952 thị trấn Tuy-Phước
2024 XA_21952 TT Tuy Phước - H. Tuy Phước
2024 XA_21952 Tuy Phước (Tuy Phước)
2024 XA_21955 Ủy ban nhân dân thị trấn Diêu Trì
2024 XA_21958 ĐẢNG UỶ XÃ PHƯỚC THẮNG
2024 XA_21961 X.Phước Hưng
2024 XA_21964 UBND xã Phước Quang, huyện Tuy Phước, tỉnh Bình Định
2024 XA_21967 X. Phước Hòa
2024 XA_21970 ĐẢNG UỶ XÃ PHƯỚC SƠN
2024 XA_21973 UBND xã Phước Hiệp
2024 XA_21976 xã Phước Lộc
2024 XA_21979 UBND xã Phước Nghĩa, huyện Tuy Phước, tỉnh Bình Định
2024 XA_21982 Ủy ban nhân dân xã Phước Thuận
2024 XA_21985 ĐẢNG UỶ XÃ PHƯỚC AN
2024 XA_21988 UBND xã Phước Thành
2024 XA_21991 xa phuoc my
2024 XA_21994 thi tran van canh
2024 XA_21994 Ủy ban nhân dân thị trấn Vân Canh
2024 XA_21994 TT Vân Canh
2024 XA_21997 xã Canh Liên
2024 XA_21997 Canh Liên (Vân Canh)
2024 XA_21997 ĐẢNG UỶ XÃ CANH LIÊN
2024 XA_21997 xa canh lien
2024 XA_22000 X. Canh Hiệp - H. Vân Canh
2024 XA_22003 xã Canh-Vinh
2024 XA_22003 xã Canh Vinh
2024 XA_22003 Xã CanhVinh
2024 XA_22003 Đảng ủy xã Canh Vinh
2024 XA_22006 xa canh hien
2024 XA_22009 Đảng bộ xã Canh Thuận
2024 XA_22012 22012
2024 XA_23557 phường Yên Đỗ, thành phố Pleiku
2024 XA_23560 P.Diên Hồng
2024 XA_23560 phường Diên-Hồng
2024 XA_23560 phường Diên Hồng
2024 XA_23560 Đảng bộ phường Diên Hồng
2024 XA_23563 Ia Kring (Pleiku)
2024 XA_23566 phuong hoi thuong
2024 XA_23569 Hoi Phu
2024 XA_23569 Phường HộiPhú
2024 XA_23569 ĐẢNG UỶ PHƯỜNG HỘI PHÚ
2024 XA_23569 P. Hội Phú - TP Pleiku
2024 XA_23570 P. Phù Đổng - TP Pleiku
2024 XA_23572 P.Hoa Lư
2024 XA_23575 P. Tây Sơn - TP Pleiku
2024 XA_23575 P. Tây Sơn, TP Pleiku
2024 XA_23578 P. Thống Nhất
2024 XA_23578 Đảng bộ phường Thống Nhất
2024 XA_23578 P.Thống Nhất
2024 XA_23578 Đảng ủy phường Thống Nhất
2024 XA_23579 UBND phường Đống Đa, thành phố Pleiku, tỉnh Gia Lai
2024 XA_23579 phường Đống Đa, thành phố Pleiku
2024 XA_23581 phường Trà-Bá
2024 XA_23582 phường Thắng-Lợi
2024 XA_23584 Phường YênThế
2024 XA_23586 UBND phường Chi Lăng, thành phố Pleiku, tỉnh Gia Lai
2024 XA_23590 Đảng bộ xã Biển Hồ
2024 XA_23590 Biển Hồ (Pleiku)
2024 XA_23590 xã Biển-Hồ
2024 XA_23590 Ủy ban nhân dân xã Biển Hồ
2024 XA_23596 xa tra da
2024 XA_23599 Đảng ủy xã Chư Á
2024 XA_23602 Xã AnPhú
2024 XA_23602 xã An-Phú
2024 XA_23602 xã An Phú
2024 XA_23605 xã Diên Phú
2024 XA_23608 Ia Kênh
2024 XA_23611 xã Gào
2024 XA_23611 X. Gào - TP Pleiku
2024 XA_23611 Đảng bộ xã Gào
2024 XA_23611 Đảng ủy xã Gào
2024 XA_23614 23614
2024 XA_23614 An Bình
2024 XA_23614 P.An Bình
2024 XA_23614 UBND phường An Bình
2024 XA_23617 UBND phường Tây Sơn, thị xã An Khê, tỉnh Gia Lai
2024 XA_23617 phường Tây Sơn, thị xã An Khê
2024 XA_23620 Đảng bộ phường An Phú
2024 XA_23620 Đảng ủy phường An Phú
2024 XA_23623 phường An Tân, thị xã An Khê
2024 XA_23623 P. An Tân
2024 XA_23623 UBND phường An Tân
2024 XA_23623 P.An Tân
2024 XA_23626 xa tu an
2024 XA_23627 X. Xuân An
2024 XA_23627 xã Xuân An
2024 XA_23627 Xuan An
2024 XA_23627 Xuân An
2024 XA_23629 UBND xã Cửu An, thị xã An Khê, tỉnh Gia Lai
2024 XA_23629 ĐẢNG UỶ XÃ CỬU AN
2024 XA_23629 Xã CửuAn
2024 XA_23629 Cửu An
2024 XA_23630 An Phước (An Khê)
2024 XA_23632 xã Song An
2024 XA_23633 UBND phường Ngô Mây, thị xã An Khê, tỉnh Gia Lai
2024 XA_23633 phường Ngô Mây, thị xã An Khê
2024 XA_23635 23635
2024 XA_23638 UBND thị trấn Kbang, huyện KBang, tỉnh Gia Lai
2024 XA_23638 23638
2024 XA_23638 TT Kbang
2024 XA_23641 Kon Pne
2024 XA_23644 xa dak rong
2024 XA_23644 UBND xã Đak Rong, huyện KBang, tỉnh Gia Lai
2024 XA_23644 xã Đak Rong
2024 XA_23644 xã Đăk Rong
2024 XA_23647 Sơn Lang
2024 XA_23647 Ủy ban nhân dân xã Sơn Lang
2024 XA_23647 X. Sơn Lang
2024 XA_23647 xã Sơn Lang, huyện KBang
2024 XA_23650 xã Krong
2024 XA_23650 ĐẢNG UỶ XÃ KRONG
2024 XA_23650 Krong
2024 XA_23650 Krong (KBang)
2024 XA_23653 xã Sơ Pai
2024 XA_23656 UBND xã Lơ Ku, huyện KBang, tỉnh Gia Lai
2024 XA_23659 Đông (KBang)
2024 XA_23660 Xã ĐakSmar
2024 XA_23662 xã Nghĩa-An
2024 XA_23665 To Tung
2024 XA_23665 X. Tơ Tung
2024 XA_23665 X. Tơ Tung - H. KBang
2024 XA_23665 Tơ Tung (KBang)
2024 XA_23668 UBND xã Kông Lơng Khơng, huyện KBang, tỉnh Gia Lai
2024 XA_23674 Kong Bo La
2024 XA_23674 ĐẢNG UỶ XÃ KÔNG BƠ LA
2024 XA_23674 Đảng ủy xã Kông Bơ La
2024 XA_23674 xa kong bo la
2024 XA_23677 Ủy ban nhân dân thị trấn Đak Đoa
2024 XA_23677 thị trấn Đak Đoa
2024 XA_23677 TT Đak Đoa - H. Đăk Đoa
2024 XA_23677 23677
2024 XA_23680 X. Hà Đông
2024 XA_23683 UBND xã Đak Sơmei, huyện Đăk Đoa, tỉnh Gia Lai
2024 XA_23683 xa dak somei
2024 XA_23683 xã Đak-Sơmei
2024 XA_23683 Dak Somei
2024 XA_23684 UBND xã Đak Krong
2024 XA_23686 UBND xã Hải Yang
2024 XA_23689 X. Kon Gang - H. Đăk Đoa
2024 XA_23689 xã Kon Gang
2024 XA_23689 xã Kon Gang, huyện Đăk Đoa
2024 XA_23689 23689
2024 XA_23692 xã Hà-Bầu
2024 XA_23695 Nam Yang
2024 XA_23698 xã KDang
2024 XA_23698 xã KDang, huyện Đăk Đoa
2024 XA_23698 ĐẢNG UỶ XÃ KDANG
2024 XA_23698 X. KDang - H. Đăk Đoa
2024 XA_23701 Ủy ban nhân dân xã Hneng
2024 XA_23704 xa tan binh
2024 XA_23707 Đảng ủy xã Glar
2024 XA_23710 X. Adơk - H. Đăk Đoa
2024 XA_23713 Trang
2024 XA_23714 Hnol (Đăk Đoa)
2024 XA_23716 Ủy ban nhân dân xã Ia Pết
2024 XA_23722 UBND thị trấn Phú Hòa
2024 XA_23725 xa ha tay
2024 XA_23728 Xã IaKhươl
2024 XA_23728 Ia Khươl
2024 XA_23728 Ủy ban nhân dân xã Ia Khươl
2024 XA_23728 xã Ia Khươl, huyện Chư Păh
2024 XA_23731 Ủy ban nhân dân xã Ia Phí
2024 XA_23731 xã Ia Phí, huyện Chư Păh
2024 XA_23731 UBND xã Ia Phí, huyện Chư Păh, tỉnh Gia Lai
2024 XA_23731 23731
2024 XA_23734 Ia Ly
2024 XA_23734 Đảng ủy thị trấn Ia Ly
2024 XA_23734 Thị trấn IaLy
2024 XA_23737 UBND xã Ia Mơ Nông, huyện Chư Păh, tỉnh Gia Lai
2024 XA_23738 Ia Kreng
2024 XA_23740 Đảng bộ xã Đăk Tơ Ver
2024 XA_23743 Hòa Phú
2024 XA_23746 Xã ChưĐangYa
2024 XA_23749 X.Ia Ka
2024 XA_23752 Đảng bộ xã Ia Nhin
2024 XA_23755 X. Nghĩa Hòa - H. Chư Păh
2024 XA_23761 Xã NghĩaHưng
2024 XA_23764 Đảng bộ thị trấn Ia Kha
2024 XA_23767 UBND xã Ia Sao, huyện Ia Grai, tỉnh Gia Lai
2024 XA_23767 xã Ia Sao, huyện Ia Grai
2024 XA_23768 Ia Yok (Ia Grai)
2024 XA_23770 23770
2024 XA_23770 Ia Hrung (Ia Grai)
2024 XA_23770 Ủy ban nhân dân xã Ia Hrung
2024 XA_23771 xã Ia Bă, huyện Ia Grai
2024 XA_23773 X. Ia Khai
2024 XA_23776 xã Ia-Krái
2024 XA_23776 X. Ia Krái
2024 XA_23776 ĐẢNG UỶ XÃ IA KRÁI
2024 XA_23776 xã Ia Krái
2024 XA_23778 xã Ia Grăng, huyện Ia Grai
2024 XA_23779 xa ia to
2024 XA_23782 Ia O (Ia Grai)
2024 XA_23782 UBND xã Ia O, huyện Ia Grai, tỉnh Gia Lai
2024 XA_23782 23782
2024 XA_23785 X.Ia Dêr
2024 XA_23788 xã Ia Chia
2024 XA_23788 Xã IaChia
2024 XA_23788 Ia Chia
2024 XA_23788 Ủy ban nhân dân xã Ia Chia
2024 XA_23791 Ia Pếch
2024 XA_23794 Đảng bộ thị trấn Kon Dơng
2024 XA_23798 Đảng ủy xã Đak Jơ Ta
2024 XA_23799 23799
2024 XA_23800 Đảng bộ xã Hra
2024 XA_23800 Xã Hra
2024 XA_23800 xa hra
2024 XA_23800 Ủy ban nhân dân xã Hra
2024 XA_23803 X. Đăk Yă - H. Mang Yang
2024 XA_23806 xã Đak-Djrăng
2024 XA_23809 UBND xã Lơ Pang, huyện Mang Yang, tỉnh Gia Lai
2024 XA_23809 Xã LơPang
2024 XA_23809 X.Lơ Pang
2024 XA_23812 Kon Thup
2024 XA_23815 xa de ar
2024 XA_23818 ĐẢNG UỶ XÃ KON CHIÊNG
2024 XA_23818 UBND xã Kon Chiêng, huyện Mang Yang, tỉnh Gia Lai
2024 XA_23818 23818
2024 XA_23818 Xã KonChiêng
2024 XA_23821 xã Đăk Trôi
2024 XA_23824 UBND thị trấn Kông Chro, huyện Kông Chro, tỉnh Gia Lai
2024 XA_23824 Đảng bộ thị trấn Kông Chro
2024 XA_23824 thị trấn Kông Chro, huyện Kông Chro
2024 XA_23827 UBND xã Chư Krey
2024 XA_23827 Chư Krey
2024 XA_23827 X. Chư Krey
2024 XA_23827 23827
2024 XA_23830 23830
2024 XA_23833 Xã KôngYang
2024 XA_23836 UBND xã Đăk Tơ Pang, huyện Kông Chro, tỉnh Gia Lai
2024 XA_23839 X. SRó
2024 XA_23839 xã SRó, huyện Kông Chro
2024 XA_23839 Xã SRó
2024 XA_23839 SRó (Kông Chro)
2024 XA_23840 X. Đắk Kơ Ning - H. Kông Chro
2024 XA_23842 ĐẢNG UỶ XÃ ĐĂK SONG
2024 XA_23842 UBND xã Đăk Song
2024 XA_23842 23842
2024 XA_23842 xã Đắk Song
2024 XA_23843 Đảng ủy xã Đăk Pling
2024 XA_23845 X.Yang Trung
2024 XA_23846 xa dak po pho
2024 XA_23848 X. Ya Ma - H. Kông Chro
2024 XA_23848 X. Ya Ma
2024 XA_23848 xã Ya-Ma
2024 XA_23848 xa ya ma
2024 XA_23851 Xã ChơGLong
2024 XA_23854 23854
2024 XA_23857 Ủy ban nhân dân thị trấn Chư Ty
2024 XA_23860 X.Ia Dơk
2024 XA_23860 xã Ia-Dơk
2024 XA_23860 Ia Dơk
2024 XA_23860 23860
2024 XA_23863 Ia Krel
2024 XA_23863 X. Ia Krêl - H. Đức Cơ
2024 XA_23863 Ủy ban nhân dân xã Ia Krêl
2024 XA_23863 23863
2024 XA_23866 23866
2024 XA_23869 X. Ia Kla
2024 XA_23872 23872
2024 XA_23872 X. Ia Dom - H. Đức Cơ
2024 XA_23872 Đảng bộ xã Ia Dom
2024 XA_23872 UBND xã Ia Dom, huyện Đức Cơ, tỉnh Gia Lai
2024 XA_23875 UBND xã Ia Lang
2024 XA_23878 UBND xã Ia Kriêng, huyện Đức Cơ, tỉnh Gia Lai
2024 XA_23881 23881
2024 XA_23881 Xã IaPnôn
2024 XA_23881 X. Ia Pnôn - H. Đức Cơ
2024 XA_23881 Ia Pnôn
2024 XA_23884 UBND xã Ia Nan, huyện Đức Cơ, tỉnh Gia Lai
2024 XA_23884 xã Ia Nan
2024 XA_23884 xã Ia-Nan
2024 XA_23884 X. Ia Nan - H. Đức Cơ
2024 XA_23887 23887
2024 XA_23887 Thị trấn ChưPrông
2024 XA_23887 Đảng bộ thị trấn Chư Prông
2024 XA_23888 Đảng bộ xã Ia Kly
2024 XA_23890 X.Bình Giáo
2024 XA_23893 xa ia drang
2024 XA_23896 xã Thăng Hưng
2024 XA_23899 Bàu Cạn (Chư Prông)
2024 XA_23899 UBND xã Bàu Cạn, huyện Chư Prông, tỉnh Gia Lai
2024 XA_23899 Xã BàuCạn
2024 XA_23899 Đảng bộ xã Bàu Cạn
2024 XA_23902 Xã IaPhìn
2024 XA_23908 Đảng bộ xã Ia Tôr
2024 XA_23908 X.Ia Tôr
2024 XA_23908 X. Ia Tôr
2024 XA_23908 Ia Tôr (Chư Prông)
2024 XA_23911 X. Ia Boòng
2024 XA_23911 xã Ia-Boòng
2024 XA_23911 X. Ia Boòng - H. Chư Prông
2024 XA_23911 X.Ia Boòng
2024 XA_23914 X. Ia O - H. Chư Prông
2024 XA_23917 X. Ia Púch
2024 XA_23917 ĐẢNG UỶ XÃ IA PÚCH
2024 XA_23917 UBND xã Ia Púch, huyện Chư Prông, tỉnh Gia Lai
2024 XA_23917 X.Ia Púch
2024 XA_23920 xã Ia Me
2024 XA_23923 Ủy ban nhân dân xã Ia Vê
2024 XA_23924 UBND xã Ia Bang, huyện Chư Prông, tỉnh Gia Lai
2024 XA_23924 Xã IaBang
2024 XA_23924 Ia Bang (Chư Prông)
2024 XA_23924 X. Ia Bang
2024 XA_23926 UBND xã Ia Pia, huyện Chư Prông, tỉnh Gia Lai
2024 XA_23926 Xã IaPia
2024 XA_23926 ĐẢNG UỶ XÃ IA PIA
2024 XA_23926 xã Ia Pia, huyện Chư Prông
2024 XA_23929 xa ia ga
2024 XA_23932 X. Ia Lâu
2024 XA_23932 Đảng bộ xã Ia Lâu
2024 XA_23932 X. Ia Lâu - H. Chư Prông
2024 XA_23932 ĐẢNG UỶ XÃ IA LÂU
2024 XA_23935 xã Ia Piơr
2024 XA_23938 ĐẢNG UỶ XÃ IA MƠ
2024 XA_23938 xã Ia-Mơ
2024 XA_23938 Ia Mơ
2024 XA_23938 Ủy ban nhân dân xã Ia Mơ
2024 XA_23941 TT Chư Sê - H. Chư Sê
2024 XA_23941 23941
2024 XA_23941 thị trấn Chư Sê
2024 XA_23941 ĐẢNG UỶ THỊ TRẤN CHƯ SÊ
2024 XA_23942 23942
2024 XA_23942 Đảng ủy thị trấn Nhơn Hòa
2024 XA_23942 Ủy ban nhân dân thị trấn Nhơn Hòa
2024 XA_23942 thi tran nhon hoa
2024 XA_23944 xa ia tiem
2024 XA_23945 Chư Pơng
2024 XA_23946 xa bar maih
2024 XA_23947 ĐẢNG UỶ XÃ BỜ NGOONG
2024 XA_23947 xã Bờ Ngoong, huyện Chư Sê
2024 XA_23947 xã Bờ-Ngoong
2024 XA_23950 xã Ia Glai
2024 XA_23953 Ủy ban nhân dân xã Al Bá
2024 XA_23953 ĐẢNG UỶ XÃ AL BÁ
2024 XA_23953 X.Al Bá
2024 XA_23953 Al Bá (Chư Sê)
2024 XA_23954 Kông Htok (Chư Sê)
2024 XA_23959 ĐẢNG UỶ XÃ IA HLỐP
2024 XA_23962 Đảng bộ xã Ia Blang
2024 XA_23965 Đảng ủy xã Dun
2024 XA_23966 Đảng bộ xã Ia Pal
2024 XA_23968 Đảng ủy xã HBông
2024 XA_23971 Xã IaHrú
2024 XA_23971 Đảng ủy xã Ia Hrú
2024 XA_23971 Đảng bộ xã Ia Hrú
2024 XA_23971 Ia Hrú
2024 XA_23972 Ia Rong
2024 XA_23974 23974
2024 XA_23977 Đảng bộ xã Ia Ko
2024 XA_23977 xa ia ko
2024 XA_23977 xã Ia Ko, huyện Chư Sê
2024 XA_23977 X. Ia Ko - H. Chư Sê
2024 XA_23978 Ia Hla (Chư Pưh)
2024 XA_23980 X.Chư Don
2024 XA_23983 UBND xã Ia Phang, huyện Chư Pưh, tỉnh Gia Lai
2024 XA_23986 Ia Le (Chư Pưh)
2024 XA_23986 ĐẢNG UỶ XÃ IA LE
2024 XA_23986 xã Ia-Le
2024 XA_23986 xa ia le
2024 XA_23987 ĐẢNG UỶ XÃ IA BLỨ
2024 XA_23989 UBND xã Hà Tam, huyện Đăk Pơ, tỉnh Gia Lai
2024 XA_23992 X. An Thành - H. Đăk Pơ
2024 XA_23992 Đảng ủy xã An Thành
2024 XA_23992 xã An Thành
2024 XA_23992 xã An Thành, huyện Đăk Pơ
2024 XA_23995 thị trấn Đak-Pơ
2024 XA_23995 Đảng ủy thị trấn Đak Pơ
2024 XA_23995 thị trấn Đak Pơ, huyện Đăk Pơ
2024 XA_23998 Đảng bộ xã Yang Bắc
2024 XA_24001 X. Cư An
2024 XA_24004 Đảng bộ xã Tân An
2024 XA_24007 xã Phú An, huyện Đăk Pơ
2024 XA_24010 Đảng bộ xã Ya Hội
2024 XA_24010 Ya Hội (Đăk Pơ)
2024 XA_24010 UBND xã Ya Hội
2024 XA_24010 xã Ya Hội, huyện Đăk Pơ
2024 XA_24013 Đảng ủy xã Pờ Tó
2024 XA_24013 Pờ Tó (Ia Pa)
2024 XA_24013 Đảng bộ xã Pờ Tó
2024 XA_24013 ĐẢNG UỶ XÃ PỜ TÓ
2024 XA_24016 Đảng ủy xã Chư Răng
2024 XA_24019 Ia Kdam
2024 XA_24022 Đảng ủy xã Kim Tân
2024 XA_24025 Chư Mố
2024 XA_24028 X. Ia Tul
2024 XA_24028 UBND xã Ia Tul
2024 XA_24028 xã Ia-Tul
2024 XA_24031 Ia Mrơn (Ia Pa)
2024 XA_24034 Ủy ban nhân dân xã Ia Broăi
2024 XA_24037 24037
2024 XA_24041 phường Cheo Reo, thị xã Ayun Pa
2024 XA_24042 P. Hòa Bình
2024 XA_24043 thị trấn Phú-Thiện
2024 XA_24043 Đảng ủy thị trấn Phú Thiện
2024 XA_24044 Ủy ban nhân dân phường Đoàn Kết
2024 XA_24045 P. Sông Bờ - TX Ayun Pa
2024 XA_24046 Ủy ban nhân dân xã Chư A Thai
2024 XA_24046 UBND xã Chư A Thai, huyện Phú Thiện, tỉnh Gia Lai
2024 XA_24046 X. Chư A Thai - H. Phú Thiện
2024 XA_24046 Chư A Thai
2024 XA_24048 Ayun Hạ (Phú Thiện)
2024 XA_24049 Xã IaAke
2024 XA_24052 X. Ia Sol - H. Phú Thiện
2024 XA_24055 UBND xã Ia Piar, huyện Phú Thiện, tỉnh Gia Lai
2024 XA_24058 Ủy ban nhân dân xã Ia Peng
2024 XA_24060 X. Chrôh Pơnan
2024 XA_24061 X.Ia Hiao
2024 XA_24061 xã Ia-Hiao
2024 XA_24061 ĐẢNG UỶ XÃ IA HIAO
2024 XA_24061 Đảng bộ xã Ia Hiao
2024 XA_24064 xã Ia Rbol, thị xã Ayun Pa
2024 XA_24064 X. Ia Rbol
2024 XA_24064 xã Ia Rbol
2024 XA_24064 xa ia rbol
2024 XA_24065 Chư Băh
2024 XA_24067 Ủy ban nhân dân xã Ia Yeng
2024 XA_24070 Đảng bộ xã Ia Rtô
2024 XA_24073 24073
2024 XA_24076 thị trấn Phú-Túc
2024 XA_24076 ĐẢNG UỶ THỊ TRẤN PHÚ TÚC
2024 XA_24076 Phú Túc
2024 XA_24076 Đảng bộ thị trấn Phú Túc
2024 XA_24079 Ia Rsai
2024 XA_24079 24079
2024 XA_24079 X. Ia Rsai
2024 XA_24082 Ủy ban nhân dân xã Ia RSươm
2024 XA_24085 xã Chư Gu, huyện Krông Pa
2024 XA_24088 Xã ĐấtBằng
2024 XA_24091 X.Ia Mlah
2024 XA_24094 ĐẢNG UỶ XÃ CHƯ DRĂNG
2024 XA_24097 xa phu can
2024 XA_24100 xa ia dreh
2024 XA_24100 Đảng ủy xã Ia Dreh
2024 XA_24100 xã Ia-Dreh
2024 XA_24100 UBND xã Ia Dreh, huyện Krông Pa, tỉnh Gia Lai
2024 XA_24103 xã Ia-Rmok
2024 XA_24106 xã Chư Ngọc, huyện Krông Pa
2024 XA_24109 Ủy ban nhân dân xã Uar
2024 XA_24109 Uar
2024 XA_24109 xã Uar
2024 XA_24112 Chu RCam
2024 XA_24115 Krong Nang
2026 ? phường Tây Sơn
2026 XA25_21553 ĐẢNG UỶ PHƯỜNG QUY NHƠN BẮC
2026 XA25_21583 Ủy ban nhân dân phường Quy Nhơn
2026 XA25_21583 phuong quy nhon
2026 XA25_21583 Quy Nhon
2026 XA25_21583 ĐẢNG UỶ PHƯỜNG QUY NHƠN
2026 XA25_21589 Ban Xây dựng Đảng, Đảng uỷ phường Quy Nhơn Tây
2026 XA25_21592 Ban Xây dựng Đảng, Đảng uỷ phường Quy Nhơn Nam
2026 XA25_21601 ĐẢNG UỶ PHƯỜNG QUY NHƠN ĐÔNG
2026 XA25_21607 Ban Xây dựng Đảng, Đảng uỷ xã Nhơn Châu
2026 XA25_21607 Nhon Chau
2026 XA25_21607 Ủy ban nhân dân xã Nhơn Châu
2026 XA25_21607 xã Nhơn Châu
2026 XA25_21609 Đảng ủy xã An Lão
2026 XA25_21609 X.An Lão
2026 XA25_21609 xã An Lão, tỉnh Gia Lai
2026 XA25_21609 An Lao
2026 XA25_21616 Ủy ban nhân dân xã An Vinh
2026 XA25_21616 An Vinh
2026 XA25_21616 Đảng bộ xã An Vinh
2026 XA25_21616 UBND xã An Vinh
2026 XA25_21622 Đảng ủy xã An Toàn
2026 XA25_21622 X.An Toàn
2026 XA25_21622 xã An Toàn
2026 XA25_21622 UBND xã An Toàn
2026 XA25_21628 21628
2026 XA25_21628 xa an hoa
2026 XA25_21628 Ủy ban nhân dân xã An Hòa
2026 XA25_21628 ĐẢNG UỶ XÃ AN HÒA
2026 XA25_21637 Tam Quan
2026 XA25_21637 Ủy ban nhân dân phường Tam Quan
2026 XA25_21637 phuong tam quan
2026 XA25_21640 phường Bồng-Sơn
2026 XA25_21640 ĐẢNG UỶ PHƯỜNG BỒNG SƠN
2026 XA25_21640 Bong Son
2026 XA25_21640 phuong bong son
2026 XA25_21655 Ban Xây dựng Đảng Đảng ủy phường Hoài Nhơn Bắc
2026 XA25_21661 phường Hoài Nhơn Tây, tỉnh Gia Lai
2026 XA25_21664 Hoài Nhơn
2026 XA25_21664 phường Hoài Nhơn, tỉnh Gia Lai
2026 XA25_21664 Phường HoàiNhơn
2026 XA25_21664 P.Hoài Nhơn
2026 XA25_21670 phường Hoài Nhơn Đông
2026 XA25_21673 Đảng ủy phường Hoài Nhơn Nam
2026 XA25_21688 21688
2026 XA25_21688 xã Hoài Ân, tỉnh Gia Lai
2026 XA25_21688 X.Hoài Ân
2026 XA25_21697 xã Ân Hảo, tỉnh Gia Lai
2026 XA25_21703 xa van duc
2026 XA25_21715 21715
2026 XA25_21727 xã Kim Sơn
2026 XA25_21730 Đảng bộ xã Phù Mỹ
2026 XA25_21730 X. Phù Mỹ
2026 XA25_21730 21730
2026 XA25_21730 UBND xã Phù Mỹ
2026 XA25_21733 Đảng bộ xã Bình Dương
2026 XA25_21733 xã Bình-Dương
2026 XA25_21733 xa binh duong
2026 XA25_21733 UBND xã Bình Dương
2026 XA25_21739 xã Phù Mỹ Bắc, tỉnh Gia Lai
2026 XA25_21751 xã Phù-Mỹ-Đông
2026 XA25_21757 Đảng ủy xã Phù Mỹ Tây
2026 XA25_21769 Xã AnLương
2026 XA25_21775 Ban Xây dựng Đảng Đảng ủy xã Phù Mỹ Nam
2026 XA25_21786 ĐẢNG UỶ XÃ VĨNH THẠNH
2026 XA25_21786 xã Vĩnh Thạnh
2026 XA25_21786 Vinh Thanh
2026 XA25_21786 X.Vĩnh Thạnh
2026 XA25_21787 xã Vĩnh-Sơn
2026 XA25_21787 UBND xã Vĩnh Sơn
2026 XA25_21787 X. Vĩnh Sơn
2026 XA25_21787 Vinh Son
2026 XA25_21796 Ban Xây dựng Đảng, Đảng uỷ xã Vĩnh Thịnh
2026 XA25_21796 Vĩnh Thịnh
2026 XA25_21796 xã Vĩnh Thịnh, tỉnh Gia Lai
2026 XA25_21805 Ban Xây dựng Đảng Đảng ủy xã Vĩnh Quang
2026 XA25_21805 Ủy ban nhân dân xã Vĩnh Quang
2026 XA25_21805 X. Vĩnh Quang
2026 XA25_21808 Xã TâySơn
2026 XA25_21808 Đảng bộ xã Tây Sơn
2026 XA25_21808 Ủy ban nhân dân xã Tây Sơn
2026 XA25_21808 21808
2026 XA25_21808 Tây Sơn
2026 XA25_21808 xã Tây Sơn
2026 XA25_21817 Ban Xây dựng Đảng, Đảng uỷ xã Bình Hiệp
2026 XA25_21820 Binh Khe
2026 XA25_21829 xã Bình-An
2026 XA25_21835 Ban Xây dựng Đảng Đảng ủy xã Bình Phú
2026 XA25_21853 Ban Xây dựng Đảng, Đảng uỷ xã Phù Cát
2026 XA25_21853 Ban Xây dựng Đảng Đảng ủy xã Phù Cát
2026 XA25_21853 Phu Cat
2026 XA25_21853 Phù Cát
2026 XA25_21859 Ban Xây dựng Đảng, Đảng uỷ xã Đề Gi
2026 XA25_21868 xã Hội Sơn
2026 XA25_21871 Hòa Hội
2026 XA25_21880 xa cat tien
2026 XA25_21880 Ủy ban nhân dân xã Cát Tiến
2026 XA25_21880 Cat Tien
2026 XA25_21880 xã Cát Tiến
2026 XA25_21892 UBND xã Xuân An
2026 XA25_21892 Ban Xây dựng Đảng Đảng ủy xã Xuân An
2026 XA25_21892 xa xuan an
2026 XA25_21892 xã Xuân An
2026 XA25_21901 Ban Xây dựng Đảng, Đảng uỷ xã Ngô Mây
2026 XA25_21901 Ban Xây dựng Đảng Đảng ủy xã Ngô Mây
2026 XA25_21901 Đảng bộ xã Ngô Mây
2026 XA25_21901 xa ngo may
2026 XA25_21901 Ngô Mây
2026 XA25_21907 ĐẢNG UỶ PHƯỜNG BÌNH ĐỊNH
2026 XA25_21907 phường Bình Định
2026 XA25_21907 Ủy ban nhân dân phường Bình Định
2026 XA25_21907 Ban Xây dựng Đảng Đảng ủy phường Bình Định
2026 XA25_21910 21910
2026 XA25_21910 phường An-Nhơn
2026 XA25_21910 Ủy ban nhân dân phường An Nhơn
2026 XA25_21910 UBND phường An Nhơn
2026 XA25_21925 ĐẢNG UỶ PHƯỜNG AN NHƠN BẮC
2026 XA25_21934 phường An Nhơn Đông, tỉnh Gia Lai
2026 XA25_21940 ĐẢNG UỶ XÃ AN NHƠN TÂY
2026 XA25_21943 phường An Nhơn Nam
2026 XA25_21952 xã Tuy-Phước
2026 XA25_21952 xã Tuy Phước, tỉnh Gia Lai
2026 XA25_21952 X.Tuy Phước
2026 XA25_21952 X. Tuy Phước
2026 XA25_21964 Ban Xây dựng Đảng Đảng ủy xã Tuy Phước Bắc
2026 XA25_21970 xa tuy phuoc dong
2026 XA25_21985 Ban Xây dựng Đảng Đảng ủy xã Tuy Phước Tây
2026 XA25_21994 Vân Canh
2026 XA25_21994 Van Canh
2026 XA25_21994 Xã VânCanh
2026 XA25_21994 xa van canh
2026 XA25_21997 ĐẢNG UỶ XÃ CANH LIÊN
2026 XA25_21997 X.Canh Liên
2026 XA25_21997 UBND xã Canh Liên
2026 XA25_21997 xã Canh-Liên
2026 XA25_22006 xã Canh Vinh, tỉnh Gia Lai
2026 XA25_22006 xã Canh-Vinh
2026 XA25_22006 Đảng ủy xã Canh Vinh
2026 XA25_22006 Đảng bộ xã Canh Vinh
2026 XA25_23563 Ban Xây dựng Đảng Đảng ủy phường Diên Hồng
2026 XA25_23563 P.Diên Hồng
2026 XA25_23563 Ban Xây dựng Đảng, Đảng uỷ phường Diên Hồng
2026 XA25_23575 Ủy ban nhân dân phường Pleiku
2026 XA25_23575 Đảng bộ phường Pleiku
2026 XA25_23575 phường Pleiku
2026 XA25_23584 P.Thống Nhất
2026 XA25_23584 Phường ThốngNhất
2026 XA25_23584 P. Thống Nhất
2026 XA25_23584 phường Thống Nhất
2026 XA25_23586 Phường HộiPhú
2026 XA25_23586 Hoi Phu
2026 XA25_23586 Ban Xây dựng Đảng, Đảng uỷ phường Hội Phú
2026 XA25_23586 Đảng ủy phường Hội Phú
2026 XA25_23590 Ban Xây dựng Đảng Đảng ủy xã Biển Hồ
2026 XA25_23590 Ban Xây dựng Đảng, Đảng uỷ xã Biển Hồ
2026 XA25_23590 23590
2026 XA25_23590 Biển Hồ
2026 XA25_23602 An Phu
2026 XA25_23602 Ủy ban nhân dân phường An Phú
2026 XA25_23602 phường An-Phú
2026 XA25_23602 Ban Xây dựng Đảng Đảng ủy phường An Phú
2026 XA25_23611 Gao
2026 XA25_23611 Đảng ủy xã Gào
2026 XA25_23611 Ủy ban nhân dân xã Gào
2026 XA25_23611 Gào
2026 XA25_23614 Đảng bộ phường An Bình
2026 XA25_23614 Ban Xây dựng Đảng Đảng ủy phường An Bình
2026 XA25_23614 Ban Xây dựng Đảng, Đảng uỷ phường An Bình
2026 XA25_23614 P. An Bình
2026 XA25_23617 Đảng bộ phường An Khê
2026 XA25_23617 phường An Khê
2026 XA25_23617 UBND phường An Khê
2026 XA25_23617 Phường AnKhê
2026 XA25_23629 Xã CửuAn
2026 XA25_23629 Ủy ban nhân dân xã Cửu An
2026 XA25_23629 Ban Xây dựng Đảng, Đảng uỷ xã Cửu An
2026 XA25_23629 X. Cửu An
2026 XA25_23638 23638
2026 XA25_23638 X. Kbang
2026 XA25_23638 Đảng ủy xã Kbang
2026 XA25_23638 Kbang
2026 XA25_23644 xã Đăk Rong
2026 XA25_23644 X. Đak Rong
2026 XA25_23644 Dak Rong
2026 XA25_23644 Xã ĐakRong
2026 XA25_23647 Ban Xây dựng Đảng, Đảng uỷ xã Sơn Lang
2026 XA25_23647 ĐẢNG UỶ XÃ SƠN LANG
2026 XA25_23647 X.Sơn Lang
2026 XA25_23647 xã Sơn Lang
2026 XA25_23650 Ban Xây dựng Đảng Đảng ủy xã Krong
2026 XA25_23650 xã Krong, tỉnh Gia Lai
2026 XA25_23650 Krong
2026 XA25_23650 ĐẢNG UỶ XÃ KRONG
2026 XA25_23668 Xã TơTung
2026 XA25_23668 xã Tơ-Tung
2026 XA25_23668 xa to tung
2026 XA25_23668 To Tung
2026 XA25_23674 xã Kông-Bơ-La
2026 XA25_23674 X.Kông Bơ La
2026 XA25_23674 Kong Bo La
2026 XA25_23674 Xã KôngBơLa
2026 XA25_23677 X.Đak Đoa
2026 XA25_23677 Ban Xây dựng Đảng Đảng ủy xã Đak Đoa
2026 XA25_23677 xa dak doa
2026 XA25_23677 Ủy ban nhân dân xã Đak Đoa
2026 XA25_23683 23683
2026 XA25_23683 Đảng bộ xã Đak Sơmei
2026 XA25_23683 Xã ĐakSơmei
2026 XA25_23683 X.Đak Sơmei
2026 XA25_23701 Kon Gang
2026 XA25_23701 xa kon gang
2026 XA25_23701 Ban Xây dựng Đảng, Đảng uỷ xã Kon Gang
2026 XA25_23701 Đảng bộ xã Kon Gang
2026 XA25_23710 xã Ia Băng
2026 XA25_23710 xa ia bang
2026 XA25_23710 Ban Xây dựng Đảng, Đảng uỷ xã Ia Băng
2026 XA25_23710 Xã IaBăng
2026 XA25_23714 UBND xã KDang
2026 XA25_23714 Ban Xây dựng Đảng, Đảng uỷ xã KDang
2026 XA25_23714 xa kdang
2026 XA25_23722 xa chu pah
2026 XA25_23722 23722
2026 XA25_23722 X. Chư Păh
2026 XA25_23722 Đảng ủy xã Chư Păh
2026 XA25_23728 xã Ia Khươl, tỉnh Gia Lai
2026 XA25_23728 Ia Khuol
2026 XA25_23728 Đảng bộ xã Ia Khươl
2026 XA25_23728 Đảng ủy xã Ia Khươl
2026 XA25_23734 Ban Xây dựng Đảng, Đảng uỷ xã Ia Ly
2026 XA25_23734 xã Ia Ly, tỉnh Gia Lai
2026 XA25_23734 X. Ia Ly
2026 XA25_23734 Đảng ủy xã Ia Ly
2026 XA25_23749 Ban Xây dựng Đảng Đảng ủy xã Ia Phí
2026 XA25_23749 UBND xã Ia Phí
2026 XA25_23749 X. Ia Phí
2026 XA25_23749 Ủy ban nhân dân xã Ia Phí
2026 XA25_23764 Đảng bộ xã Ia Grai
2026 XA25_23764 xa ia grai
2026 XA25_23764 xã Ia-Grai
2026 XA25_23764 Ủy ban nhân dân xã Ia Grai
2026 XA25_23767 X.Ia Hrung
2026 XA25_23767 Ban Xây dựng Đảng Đảng ủy xã Ia Hrung
2026 XA25_23767 xã Ia Hrung
2026 XA25_23767 xa ia hrung
2026 XA25_23776 Ia Krai
2026 XA25_23776 Ia Krái
2026 XA25_23776 Đảng bộ xã Ia Krái
2026 XA25_23776 xã Ia Krái, tỉnh Gia Lai
2026 XA25_23782 Ban Xây dựng Đảng Đảng ủy xã Ia O
2026 XA25_23782 Đảng ủy xã Ia O
2026 XA25_23782 xã Ia O, tỉnh Gia Lai
2026 XA25_23782 Ủy ban nhân dân xã Ia O
2026 XA25_23788 xã Ia Chia, tỉnh Gia Lai
2026 XA25_23788 xã Ia-Chia
2026 XA25_23788 xa ia chia
2026 XA25_23794 Ban Xây dựng Đảng, Đảng uỷ xã Mang Yang
2026 XA25_23794 Ủy ban nhân dân xã Mang Yang
2026 XA25_23794 xa mang yang
2026 XA25_23794 Đảng bộ xã Mang Yang
2026 XA25_23798 Ban Xây dựng Đảng Đảng ủy xã Ayun
2026 XA25_23798 Ban Xây dựng Đảng, Đảng uỷ xã Ayun
2026 XA25_23798 UBND xã Ayun
2026 XA25_23798 Ayun
2026 XA25_23799 xã Hra
2026 XA25_23799 UBND xã Hra
2026 XA25_23799 Ban Xây dựng Đảng Đảng ủy xã Hra
2026 XA25_23812 UBND xã Lơ Pang
2026 XA25_23812 Đảng bộ xã Lơ Pang
2026 XA25_23812 Lo Pang
2026 XA25_23812 X. Lơ Pang
2026 XA25_23818 23818
2026 XA25_23818 xã Kon Chiêng
2026 XA25_23818 X. Kon Chiêng
2026 XA25_23818 Kon Chieng
2026 XA25_23824 Ủy ban nhân dân xã Kông Chro
2026 XA25_23824 X.Kông Chro
2026 XA25_23824 Đảng ủy xã Kông Chro
2026 XA25_23824 Ban Xây dựng Đảng, Đảng uỷ xã Kông Chro
2026 XA25_23830 xã Chư Krey, tỉnh Gia Lai
2026 XA25_23830 xã Chư-Krey
2026 XA25_23830 X.Chư Krey
2026 XA25_23830 Ban Xây dựng Đảng, Đảng uỷ xã Chư Krey
2026 XA25_23833 ĐẢNG UỶ XÃ YA MA
2026 XA25_23833 X. Ya Ma
2026 XA25_23833 Ya Ma
2026 XA25_23839 xã SRó, tỉnh Gia Lai
2026 XA25_23839 Ban Xây dựng Đảng Đảng ủy xã SRó
2026 XA25_23839 X.SRó
2026 XA25_23839 X. SRó
2026 XA25_23842 Ban Xây dựng Đảng, Đảng uỷ xã Đăk Song
2026 XA25_23842 X. Đăk Song
2026 XA25_23842 xã Đăk-Song
2026 XA25_23851 Cho Long
2026 XA25_23857 xã Đức Cơ, tỉnh Gia Lai
2026 XA25_23857 Đảng bộ xã Đức Cơ
2026 XA25_23857 Ban Xây dựng Đảng Đảng ủy xã Đức Cơ
2026 XA25_23866 X. Ia Krêl
2026 XA25_23866 X.Ia Krêl
2026 XA25_23866 23866
2026 XA25_23866 Ủy ban nhân dân xã Ia Krêl
2026 XA25_23869 xã Ia-Dơk
2026 XA25_23869 xã Ia Dơk, tỉnh Gia Lai
2026 XA25_23869 Ban Xây dựng Đảng Đảng ủy xã Ia Dơk
2026 XA25_23869 UBND xã Ia Dơk
2026 XA25_23872 Ban Xây dựng Đảng Đảng ủy xã Ia Dom
2026 XA25_23872 X.Ia Dom
2026 XA25_23872 Ban Xây dựng Đảng, Đảng uỷ xã Ia Dom
2026 XA25_23872 UBND xã Ia Dom
2026 XA25_23881 Đảng ủy xã Ia Pnôn
2026 XA25_23881 Đảng bộ xã Ia Pnôn
2026 XA25_23881 Ban Xây dựng Đảng Đảng ủy xã Ia Pnôn
2026 XA25_23884 Ia Nan
2026 XA25_23884 X. Ia Nan
2026 XA25_23884 ĐẢNG UỶ XÃ IA NAN
2026 XA25_23884 Đảng ủy xã Ia Nan
2026 XA25_23887 Ban Xây dựng Đảng Đảng ủy xã Chư Prông
2026 XA25_23887 X.Chư Prông
2026 XA25_23887 xã Chư-Prông
2026 XA25_23887 ĐẢNG UỶ XÃ CHƯ PRÔNG
2026 XA25_23896 Đảng bộ xã Bàu Cạn
2026 XA25_23896 xã Bàu-Cạn
2026 XA25_23896 xã Bàu Cạn
2026 XA25_23896 Bau Can
2026 XA25_23908 ĐẢNG UỶ XÃ IA TÔR
2026 XA25_23908 xa ia tor
2026 XA25_23908 Ia Tor
2026 XA25_23908 Ban Xây dựng Đảng, Đảng uỷ xã Ia Tôr
2026 XA25_23911 X.Ia Boòng
2026 XA25_23911 Đảng bộ xã Ia Boòng
2026 XA25_23911 Xã IaBoòng
2026 XA25_23911 xã Ia Boòng
2026 XA25_23917 xã Ia-Púch
2026 XA25_23917 Ban Xây dựng Đảng Đảng ủy xã Ia Púch
2026 XA25_23917 xã Ia Púch, tỉnh Gia Lai
2026 XA25_23917 Ban Xây dựng Đảng, Đảng uỷ xã Ia Púch
2026 XA25_23926 xa ia pia
2026 XA25_23926 Ia Pia
2026 XA25_23926 Đảng bộ xã Ia Pia
2026 XA25_23935 xã Ia Lâu, tỉnh Gia Lai
2026 XA25_23935 xa ia lau
2026 XA25_23935 ĐẢNG UỶ XÃ IA LÂU
2026 XA25_23935 Xã IaLâu
2026 XA25_23938 xã Ia Mơ
2026 XA25_23938 xa ia mo
2026 XA25_23938 Ia Mơ
2026 XA25_23938 X. Ia Mơ
2026 XA25_23941 Đảng ủy xã Chư Sê
2026 XA25_23941 xã Chư Sê, tỉnh Gia Lai
2026 XA25_23941 Xã ChưSê
2026 XA25_23941 23941
2026 XA25_23942 xã Chư Pưh
2026 XA25_23942 UBND xã Chư Pưh
2026 XA25_23942 Ủy ban nhân dân xã Chư Pưh
2026 XA25_23942 Xã ChưPưh
2026 XA25_23947 xã Bờ Ngoong, tỉnh Gia Lai
2026 XA25_23947 Bo Ngoong
2026 XA25_23947 Đảng ủy xã Bờ Ngoong
2026 XA25_23947 Bờ Ngoong
2026 XA25_23954 Đảng ủy xã Al Bá
2026 XA25_23954 xã Al Bá, tỉnh Gia Lai
2026 XA25_23954 Đảng bộ xã Al Bá
2026 XA25_23954 Al Ba
2026 XA25_23971 X.Ia Hrú
2026 XA25_23971 Ban Xây dựng Đảng, Đảng uỷ xã Ia Hrú
2026 XA25_23971 ĐẢNG UỶ XÃ IA HRÚ
2026 XA25_23971 xã Ia-Hrú
2026 XA25_23977 Ia Ko
2026 XA25_23977 23977
2026 XA25_23977 xã Ia Ko
2026 XA25_23986 ĐẢNG UỶ XÃ IA LE
2026 XA25_23986 Đảng ủy xã Ia Le
2026 XA25_23986 UBND xã Ia Le
2026 XA25_23986 Ban Xây dựng Đảng Đảng ủy xã Ia Le
2026 XA25_23995 UBND xã Đak Pơ
2026 XA25_23995 Ban Xây dựng Đảng, Đảng uỷ xã Đak Pơ
2026 XA25_23995 xã Đak Pơ, tỉnh Gia Lai
2026 XA25_23995 ĐẢNG UỶ XÃ ĐAK PƠ
2026 XA25_24007 Ya Hoi
2026 XA25_24007 Xã YaHội
2026 XA25_24007 xã Ya Hội, tỉnh Gia Lai
2026 XA25_24007 24007
2026 XA25_24013 Đảng bộ xã Pờ Tó
2026 XA25_24013 Ban Xây dựng Đảng Đảng ủy xã Pờ Tó
2026 XA25_24013 xã Pờ Tó
2026 XA25_24013 Đảng ủy xã Pờ Tó
2026 XA25_24022 xa ia pa
2026 XA25_24022 Ủy ban nhân dân xã Ia Pa
2026 XA25_24022 xã Ia Pa
2026 XA25_24028 xã Ia Tul
2026 XA25_24028 ĐẢNG UỶ XÃ IA TUL
2026 XA25_24028 Xã IaTul
2026 XA25_24028 UBND xã Ia Tul
2026 XA25_24043 Ủy ban nhân dân xã Phú Thiện
2026 XA25_24043 X. Phú Thiện
2026 XA25_24043 Phu Thien
2026 XA25_24043 xã Phú Thiện
2026 XA25_24044 Phường AyunPa
2026 XA25_24044 Ayun Pa
2026 XA25_24044 ĐẢNG UỶ PHƯỜNG AYUN PA
2026 XA25_24044 Ủy ban nhân dân phường Ayun Pa
2026 XA25_24049 Ban Xây dựng Đảng Đảng ủy xã Chư A Thai
2026 XA25_24049 UBND xã Chư A Thai
2026 XA25_24049 Đảng ủy xã Chư A Thai
2026 XA25_24049 Xã ChưAThai
2026 XA25_24061 xa ia hiao
2026 XA25_24061 Ban Xây dựng Đảng, Đảng uỷ xã Ia Hiao
2026 XA25_24061 ĐẢNG UỶ XÃ IA HIAO
2026 XA25_24061 Đảng bộ xã Ia Hiao
2026 XA25_24065 Ia Rbol
2026 XA25_24065 Ủy ban nhân dân xã Ia Rbol
2026 XA25_24065 xa ia rbol
2026 XA25_24065 Ban Xây dựng Đảng Đảng ủy xã Ia Rbol
2026 XA25_24073 Ban Xây dựng Đảng Đảng ủy xã Ia Sao
2026 XA25_24073 Ia Sao
2026 XA25_24073 X. Ia Sao
2026 XA25_24076 xa phu tuc
2026 XA25_24076 xã Phú Túc, tỉnh Gia Lai
2026 XA25_24076 Phú Túc
2026 XA25_24076 X.Phú Túc
2026 XA25_24100 Ban Xây dựng Đảng, Đảng uỷ xã Ia Dreh
2026 XA25_24100 Ia Dreh
2026 XA25_24100 Ủy ban nhân dân xã Ia Dreh
2026 XA25_24100 X.Ia Dreh
2026 XA25_24109 24109
2026 XA25_24109 UBND xã Uar
2026 XA25_24109 Ban Xây dựng Đảng Đảng ủy xã Uar
2026 XA25_24109 ĐẢNG UỶ XÃ UAR
2026 XA25_24112 Đảng ủy xã Ia Rsai
2026 XA25_24112 X. Ia Rsai
2026 XA25_24112 xã Ia Rsai, tỉnh Gia Lai
2026 XA25_24112 ĐẢNG UỶ XÃ IA RSAI
`;

export interface CommuneSpelling {
  readonly text: string;
  readonly year: string;
  /** Code of the unit; undefined where it has to be asked. */
  readonly code: string | undefined;
}

export const COMMUNE_SPELLINGS: readonly CommuneSpelling[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [, year = "", code = "", text = ""] = /^(\d{4}) (\S+) (.+)$/u.exec(line) ?? [];
    return { year, text, code: code === "?" ? undefined : code };
  });
