/**
 * The 373 communes of Bình Định and of the former Gia Lai up to 30 June 2025, each below its district, with the
 * numbers of those of today that took it over: three were split between two.
 */
export const communesUntil2025 = `
540 thành phố Quy Nhơn < Bình Định
  21550 phường Nhơn Bình > 21601
  21553 phường Nhơn Phú > 21553
  21556 phường Đống Đa > 21583
  21559 phường Trần Quang Diệu > 21553
  21562 phường Hải Cảng > 21583
  21565 phường Quang Trung > 21592
  21577 phường Ngô Mây > 21592
  21580 phường Trần Phú > 21583
  21583 phường Thị Nại > 21583
  21589 phường Bùi Thị Xuân > 21589
  21592 phường Nguyễn Văn Cừ > 21592
  21595 phường Ghềnh Ráng > 21592
  21598 xã Nhơn Lý > 21601
  21601 xã Nhơn Hội > 21601
  21604 xã Nhơn Hải > 21601
  21607 xã Nhơn Châu > 21607
  21991 xã Phước Mỹ > 21589
542 huyện An Lão < Bình Định
  21609 thị trấn An Lão > 21609
  21610 xã An Hưng > 21609
  21613 xã An Trung > 21616
  21616 xã An Dũng > 21616
  21619 xã An Vinh > 21616
  21622 xã An Toàn > 21622
  21625 xã An Tân > 21609
  21628 xã An Hòa > 21628
  21631 xã An Quang > 21628
  21634 xã An Nghĩa > 21622 21628
543 thị xã Hoài Nhơn < Bình Định
  21637 phường Tam Quan > 21637
  21640 phường Bồng Sơn > 21640
  21643 xã Hoài Sơn > 21655
  21646 xã Hoài Châu Bắc > 21655
  21649 xã Hoài Châu > 21637
  21652 xã Hoài Phú > 21661
  21655 phường Tam Quan Bắc > 21655
  21658 phường Tam Quan Nam > 21664
  21661 phường Hoài Hảo > 21661
  21664 phường Hoài Thanh Tây > 21664
  21667 phường Hoài Thanh > 21664
  21670 phường Hoài Hương > 21670
  21673 phường Hoài Tân > 21673
  21676 xã Hoài Hải > 21670
  21679 phường Hoài Xuân > 21673
  21682 xã Hoài Mỹ > 21670
  21685 phường Hoài Đức > 21640
544 huyện Hoài Ân < Bình Định
  21688 thị trấn Tăng Bạt Hổ > 21688
  21690 xã Ân Hảo Tây > 21697
  21691 xã Ân Hảo Đông > 21697
  21694 xã Ân Sơn > 21703
  21697 xã Ân Mỹ > 21697
  21700 xã Đak Mang > 21715
  21703 xã Ân Tín > 21703
  21706 xã Ân Thạnh > 21703
  21709 xã Ân Phong > 21688
  21712 xã Ân Đức > 21688
  21715 xã Ân Hữu > 21715
  21718 xã Bok Tới > 21727
  21721 xã Ân Tường Tây > 21715
  21724 xã Ân Tường Đông > 21688
  21727 xã Ân Nghĩa > 21727
545 huyện Phù Mỹ < Bình Định
  21730 thị trấn Phù Mỹ > 21730
  21733 thị trấn Bình Dương > 21733
  21736 xã Mỹ Đức > 21739
  21739 xã Mỹ Châu > 21739
  21742 xã Mỹ Thắng > 21751
  21745 xã Mỹ Lộc > 21739
  21748 xã Mỹ Lợi > 21733
  21751 xã Mỹ An > 21751
  21754 xã Mỹ Phong > 21733
  21757 xã Mỹ Trinh > 21757
  21760 xã Mỹ Thọ > 21751
  21763 xã Mỹ Hòa > 21757
  21766 xã Mỹ Thành > 21769
  21769 xã Mỹ Chánh > 21769
  21772 xã Mỹ Quang > 21730
  21775 xã Mỹ Hiệp > 21775
  21778 xã Mỹ Tài > 21775
  21781 xã Mỹ Cát > 21769
  21784 xã Mỹ Chánh Tây > 21730
546 huyện Vĩnh Thạnh < Bình Định
  21786 thị trấn Vĩnh Thạnh > 21786
  21787 xã Vĩnh Sơn > 21787
  21790 xã Vĩnh Kim > 21787
  21796 xã Vĩnh Hiệp > 21796
  21799 xã Vĩnh Hảo > 21786
  21801 xã Vĩnh Hòa > 21805
  21802 xã Vĩnh Thịnh > 21796
  21804 xã Vĩnh Thuận > 21805
  21805 xã Vĩnh Quang > 21805
547 huyện Tây Sơn < Bình Định
  21808 thị trấn Phú Phong > 21808
  21811 xã Bình Tân > 21817
  21814 xã Tây Thuận > 21820
  21817 xã Bình Thuận > 21817
  21820 xã Tây Giang > 21820
  21823 xã Bình Thành > 21829
  21826 xã Tây An > 21817
  21829 xã Bình Hòa > 21829
  21832 xã Tây Bình > 21829
  21835 xã Bình Tường > 21835
  21838 xã Tây Vinh > 21829
  21841 xã Vĩnh An > 21835
  21844 xã Tây Xuân > 21808
  21847 xã Bình Nghi > 21808
  21850 xã Tây Phú > 21835
548 huyện Phù Cát < Bình Định
  21853 thị trấn Ngô Mây > 21853
  21856 xã Cát Sơn > 21868
  21859 xã Cát Minh > 21859
  21862 thị trấn Cát Khánh > 21859
  21865 xã Cát Tài > 21859
  21868 xã Cát Lâm > 21868
  21871 xã Cát Hanh > 21871
  21874 xã Cát Thành > 21880
  21877 xã Cát Trinh > 21853
  21880 xã Cát Hải > 21880
  21883 xã Cát Hiệp > 21871
  21886 xã Cát Nhơn > 21892
  21889 xã Cát Hưng > 21901
  21892 xã Cát Tường > 21892
  21895 xã Cát Tân > 21853
  21898 thị trấn Cát Tiến > 21880
  21901 xã Cát Thắng > 21901
  21904 xã Cát Chánh > 21901
549 thị xã An Nhơn < Bình Định
  21907 phường Bình Định > 21907
  21910 phường Đập Đá > 21910
  21913 xã Nhơn Mỹ > 21910
  21916 phường Nhơn Thành > 21925
  21919 xã Nhơn Hạnh > 21925
  21922 xã Nhơn Hậu > 21910
  21925 xã Nhơn Phong > 21925
  21928 xã Nhơn An > 21934
  21931 xã Nhơn Phúc > 21907
  21934 phường Nhơn Hưng > 21934
  21937 xã Nhơn Khánh > 21907
  21940 xã Nhơn Lộc > 21940
  21943 phường Nhơn Hòa > 21943
  21946 xã Nhơn Tân > 21940
  21949 xã Nhơn Thọ > 21943
550 huyện Tuy Phước < Bình Định
  21952 thị trấn Tuy Phước > 21952
  21955 thị trấn Diêu Trì > 21952
  21958 xã Phước Thắng > 21970
  21961 xã Phước Hưng > 21964
  21964 xã Phước Quang > 21964
  21967 xã Phước Hòa > 21970
  21970 xã Phước Sơn > 21970
  21973 xã Phước Hiệp > 21964
  21976 xã Phước Lộc > 21952
  21979 xã Phước Nghĩa > 21952
  21982 xã Phước Thuận > 21952
  21985 xã Phước An > 21985
  21988 xã Phước Thành > 21985
551 huyện Vân Canh < Bình Định
  21994 thị trấn Vân Canh > 21994
  21997 xã Canh Liên > 21997 22006
  22000 xã Canh Hiệp > 21994 22006
  22003 xã Canh Vinh > 22006
  22006 xã Canh Hiển > 22006
  22009 xã Canh Thuận > 21994
  22012 xã Canh Hòa > 21994
622 thành phố Pleiku < Gia Lai
  23557 phường Yên Đỗ > 23563
  23560 phường Diên Hồng > 23563
  23563 phường Ia Kring > 23563
  23566 phường Hội Thương > 23575
  23569 phường Hội Phú > 23586
  23570 phường Phù Đổng > 23575
  23572 phường Hoa Lư > 23575
  23575 phường Tây Sơn > 23575
  23578 phường Thống Nhất > 23584
  23579 phường Đống Đa > 23584
  23581 phường Trà Bá > 23586
  23582 phường Thắng Lợi > 23602
  23584 phường Yên Thế > 23584
  23586 phường Chi Lăng > 23586
  23590 xã Biển Hồ > 23590
  23596 xã Trà Đa > 23575
  23599 xã Chư Á > 23602
  23602 xã An Phú > 23602
  23605 xã Diên Phú > 23563
  23608 xã Ia Kênh > 23611
  23611 xã Gào > 23611
623 thị xã An Khê < Gia Lai
  23614 phường An Bình > 23614
  23617 phường Tây Sơn > 23617
  23620 phường An Phú > 23617
  23623 phường An Tân > 23617
  23626 xã Tú An > 23629
  23627 xã Xuân An > 23629
  23629 xã Cửu An > 23629
  23630 phường An Phước > 23617
  23632 xã Song An > 23629
  23633 phường Ngô Mây > 23617
  23635 xã Thành An > 23617
624 thị xã Ayun Pa < Gia Lai
  24041 phường Cheo Reo > 24044
  24042 phường Hòa Bình > 24044
  24044 phường Đoàn Kết > 24044
  24045 phường Sông Bờ > 24044
  24064 xã Ia Rbol > 24065
  24065 xã Chư Băh > 24065
  24070 xã Ia Rtô > 24073
  24073 xã Ia Sao > 24073
625 huyện KBang < Gia Lai
  23638 thị trấn Kbang > 23638
  23641 xã Kon Pne > 23644
  23644 xã Đak Rong > 23644
  23647 xã Sơn Lang > 23647
  23650 xã Krong > 23650
  23653 xã Sơ Pai > 23647
  23656 xã Lơ Ku > 23638
  23659 xã Đông > 23674
  23660 xã Đak Smar > 23638
  23662 xã Nghĩa An > 23674
  23665 xã Tơ Tung > 23668
  23668 xã Kông Lơng Khơng > 23668
  23674 xã Kông Bơ La > 23674
626 huyện Đăk Đoa < Gia Lai
  23677 thị trấn Đak Đoa > 23677
  23680 xã Hà Đông > 23683
  23683 xã Đak Sơmei > 23683
  23684 xã Đak Krong > 23701
  23686 xã Hải Yang > 23794
  23689 xã Kon Gang > 23701
  23692 xã Hà Bầu > 23590
  23695 xã Nam Yang > 23701
  23698 xã KDang > 23714
  23701 xã Hneng > 23701
  23704 xã Tân Bình > 23677
  23707 xã Glar > 23677
  23710 xã Adơk > 23710
  23713 xã Trang > 23714
  23714 xã Hnol > 23714
  23716 xã Ia Pết > 23710
  23719 xã Ia Băng > 23710
627 huyện Chư Păh < Gia Lai
  23722 thị trấn Phú Hòa > 23722
  23725 xã Hà Tây > 23728
  23728 xã Ia Khươl > 23728
  23731 xã Ia Phí > 23749
  23734 thị trấn Ia Ly > 23734
  23737 xã Ia Mơ Nông > 23734
  23738 xã Ia Kreng > 23734
  23740 xã Đăk Tơ Ver > 23728
  23743 xã Hòa Phú > 23722
  23746 xã Chư Đang Ya > 23590
  23749 xã Ia Ka > 23749
  23752 xã Ia Nhin > 23749
  23755 xã Nghĩa Hòa > 23722
  23761 xã Nghĩa Hưng > 23590
628 huyện Ia Grai < Gia Lai
  23764 thị trấn Ia Kha > 23764
  23767 xã Ia Sao > 23767
  23768 xã Ia Yok > 23767
  23770 xã Ia Hrung > 23767
  23771 xã Ia Bă > 23764
  23773 xã Ia Khai > 23776
  23776 xã Ia Krái > 23776
  23778 xã Ia Grăng > 23764
  23779 xã Ia Tô > 23776
  23782 xã Ia O > 23782
  23785 xã Ia Dêr > 23767
  23788 xã Ia Chia > 23788
  23791 xã Ia Pếch > 23611
629 huyện Mang Yang < Gia Lai
  23794 thị trấn Kon Dơng > 23794
  23797 xã Ayun > 23798
  23798 xã Đak Jơ Ta > 23798
  23799 xã Đak Ta Ley > 23799
  23800 xã Hra > 23799
  23803 xã Đăk Yă > 23794
  23806 xã Đak Djrăng > 23794
  23809 xã Lơ Pang > 23812
  23812 xã Kon Thụp > 23812
  23815 xã Đê Ar > 23812
  23818 xã Kon Chiêng > 23818
  23821 xã Đăk Trôi > 23818
630 huyện Kông Chro < Gia Lai
  23824 thị trấn Kông Chro > 23824
  23827 xã Chư Krey > 23830
  23830 xã An Trung > 23830
  23833 xã Kông Yang > 23833
  23836 xã Đăk Tơ Pang > 23833
  23839 xã SRó > 23839
  23840 xã Đắk Kơ Ning > 23839
  23842 xã Đăk Song > 23842
  23843 xã Đăk Pling > 23842
  23845 xã Yang Trung > 23824
  23846 xã Đăk Pơ Pho > 23851
  23848 xã Ya Ma > 23833
  23851 xã Chơ GLong > 23851
  23854 xã Yang Nam > 23824
631 huyện Đức Cơ < Gia Lai
  23857 thị trấn Chư Ty > 23857
  23860 xã Ia Dơk > 23869
  23863 xã Ia Krêl > 23866
  23866 xã Ia Din > 23866
  23869 xã Ia Kla > 23869
  23872 xã Ia Dom > 23872
  23875 xã Ia Lang > 23866
  23878 xã Ia Kriêng > 23857
  23881 xã Ia Pnôn > 23881
  23884 xã Ia Nan > 23884
632 huyện Chư Prông < Gia Lai
  23887 thị trấn Chư Prông > 23887
  23888 xã Ia Kly > 23887
  23890 xã Bình Giáo > 23896
  23893 xã Ia Drang > 23887
  23896 xã Thăng Hưng > 23896
  23899 xã Bàu Cạn > 23896
  23902 xã Ia Phìn > 23887
  23905 xã Ia Băng > 23908
  23908 xã Ia Tôr > 23908
  23911 xã Ia Boòng > 23911
  23914 xã Ia O > 23911
  23917 xã Ia Púch > 23917
  23920 xã Ia Me > 23911
  23923 xã Ia Vê > 23926
  23924 xã Ia Bang > 23908
  23926 xã Ia Pia > 23926
  23929 xã Ia Ga > 23926
  23932 xã Ia Lâu > 23935
  23935 xã Ia Piơr > 23935
  23938 xã Ia Mơ > 23938
633 huyện Chư Sê < Gia Lai
  23941 thị trấn Chư Sê > 23941
  23944 xã Ia Tiêm > 23947
  23945 xã Chư Pơng > 23947
  23946 xã Bar Măih > 23947
  23947 xã Bờ Ngoong > 23947
  23950 xã Ia Glai > 23941
  23953 xã Al Bá > 23954
  23954 xã Kông Htok > 23954
  23956 xã Ayun > 23954
  23959 xã Ia Hlốp > 23977
  23962 xã Ia Blang > 23941
  23965 xã Dun > 23941
  23966 xã Ia Pal > 23941
  23968 xã HBông > 23971
  23977 xã Ia Ko > 23977
634 huyện Đăk Pơ < Gia Lai
  23989 xã Hà Tam > 23995
  23992 xã An Thành > 23995
  23995 thị trấn Đak Pơ > 23995
  23998 xã Yang Bắc > 23995
  24001 xã Cư An > 23614
  24004 xã Tân An > 23614
  24007 xã Phú An > 24007
  24010 xã Ya Hội > 24007
635 huyện Ia Pa < Gia Lai
  24013 xã Pờ Tó > 24013
  24016 xã Chư Răng > 24013
  24019 xã Ia Kdăm > 24028
  24022 xã Kim Tân > 24022
  24025 xã Chư Mố > 24028
  24028 xã Ia Tul > 24028
  24031 xã Ia Mrơn > 24022
  24034 xã Ia Broăi > 24028
  24037 xã Ia Trôk > 24022
637 huyện Krông Pa < Gia Lai
  24076 thị trấn Phú Túc > 24076
  24079 xã Ia Rsai > 24112
  24082 xã Ia RSươm > 24109
  24085 xã Chư Gu > 24112
  24088 xã Đất Bằng > 24076
  24091 xã Ia Mlah > 24076
  24094 xã Chư Drăng > 24109
  24097 xã Phú Cần > 24076
  24100 xã Ia Dreh > 24100
  24103 xã Ia Rmok > 24100
  24106 xã Chư Ngọc > 24076
  24109 xã Uar > 24109
  24112 xã Chư RCăm > 24112
  24115 xã Krông Năng > 24100
638 huyện Phú Thiện < Gia Lai
  24043 thị trấn Phú Thiện > 24043
  24046 xã Chư A Thai > 24049
  24048 xã Ayun Hạ > 24049
  24049 xã Ia Ake > 24049
  24052 xã Ia Sol > 24043
  24055 xã Ia Piar > 24043
  24058 xã Ia Peng > 24061
  24060 xã Chrôh Pơnan > 24061
  24061 xã Ia Hiao > 24061
  24067 xã Ia Yeng > 24043
639 huyện Chư Pưh < Gia Lai
  23942 thị trấn Nhơn Hòa > 23942
  23971 xã Ia Hrú > 23971
  23972 xã Ia Rong > 23971
  23974 xã Ia Dreng > 23971
  23978 xã Ia Hla > 23977
  23980 xã Chư Don > 23942
  23983 xã Ia Phang > 23942
  23986 xã Ia Le > 23986
  23987 xã Ia Blứ > 23986
`;
