/**
 * The 135 communes of Gia Lai since 1 July 2025 (Nghị quyết 1664/NQ-UBTVQH15), with the number the State's list of
 * units gives each (Quyết định 19/2025/QĐ-TTg): most took over the number of one commune that went into them.
 */
export const communesSince2025 = `
21553 phường Quy Nhơn Bắc
21583 phường Quy Nhơn
21589 phường Quy Nhơn Tây
21592 phường Quy Nhơn Nam
21601 phường Quy Nhơn Đông
21607 xã Nhơn Châu
21609 xã An Lão
21616 xã An Vinh
21622 xã An Toàn
21628 xã An Hòa
21637 phường Tam Quan
21640 phường Bồng Sơn
21655 phường Hoài Nhơn Bắc
21661 phường Hoài Nhơn Tây
21664 phường Hoài Nhơn
21670 phường Hoài Nhơn Đông
21673 phường Hoài Nhơn Nam
21688 xã Hoài Ân
21697 xã Ân Hảo
21703 xã Vạn Đức
21715 xã Ân Tường
21727 xã Kim Sơn
21730 xã Phù Mỹ
21733 xã Bình Dương
21739 xã Phù Mỹ Bắc
21751 xã Phù Mỹ Đông
21757 xã Phù Mỹ Tây
21769 xã An Lương
21775 xã Phù Mỹ Nam
21786 xã Vĩnh Thạnh
21787 xã Vĩnh Sơn
21796 xã Vĩnh Thịnh
21805 xã Vĩnh Quang
21808 xã Tây Sơn
21817 xã Bình Hiệp
21820 xã Bình Khê
21829 xã Bình An
21835 xã Bình Phú
21853 xã Phù Cát
21859 xã Đề Gi
21868 xã Hội Sơn
21871 xã Hòa Hội
21880 xã Cát Tiến
21892 xã Xuân An
21901 xã Ngô Mây
21907 phường Bình Định
21910 phường An Nhơn
21925 phường An Nhơn Bắc
21934 phường An Nhơn Đông
21940 xã An Nhơn Tây
21943 phường An Nhơn Nam
21952 xã Tuy Phước
21964 xã Tuy Phước Bắc
21970 xã Tuy Phước Đông
21985 xã Tuy Phước Tây
21994 xã Vân Canh
21997 xã Canh Liên
22006 xã Canh Vinh
23563 phường Diên Hồng
23575 phường Pleiku
23584 phường Thống Nhất
23586 phường Hội Phú
23590 xã Biển Hồ
23602 phường An Phú
23611 xã Gào
23614 phường An Bình
23617 phường An Khê
23629 xã Cửu An
23638 xã Kbang
23644 xã Đak Rong
23647 xã Sơn Lang
23650 xã Krong
23668 xã Tơ Tung
23674 xã Kông Bơ La
23677 xã Đak Đoa
23683 xã Đak Sơmei
23701 xã Kon Gang
23710 xã Ia Băng
23714 xã KDang
23722 xã Chư Păh
23728 xã Ia Khươl
23734 xã Ia Ly
23749 xã Ia Phí
23764 xã Ia Grai
23767 xã Ia Hrung
23776 xã Ia Krái
23782 xã Ia O
23788 xã Ia Chia
23794 xã Mang Yang
23798 xã Ayun
23799 xã Hra
23812 xã Lơ Pang
23818 xã Kon Chiêng
23824 xã Kông Chro
23830 xã Chư Krey
23833 xã Ya Ma
23839 xã SRó
23842 xã Đăk Song
23851 xã Chơ Long
23857 xã Đức Cơ
23866 xã Ia Krêl
23869 xã Ia Dơk
23872 xã Ia Dom
23881 xã Ia Pnôn
23884 xã Ia Nan
23887 xã Chư Prông
23896 xã Bàu Cạn
23908 xã Ia Tôr
23911 xã Ia Boòng
23917 xã Ia Púch
23926 xã Ia Pia
23935 xã Ia Lâu
23938 xã Ia Mơ
23941 xã Chư Sê
23942 xã Chư Pưh
23947 xã Bờ Ngoong
23954 xã Al Bá
23971 xã Ia Hrú
23977 xã Ia Ko
23986 xã Ia Le
23995 xã Đak Pơ
24007 xã Ya Hội
24013 xã Pờ Tó
24022 xã Ia Pa
24028 xã Ia Tul
24043 xã Phú Thiện
24044 phường Ayun Pa
24049 xã Chư A Thai
24061 xã Ia Hiao
24065 xã Ia Rbol
24073 xã Ia Sao
24076 xã Phú Túc
24100 xã Ia Dreh
24109 xã Uar
24112 xã Ia Rsai
`;
