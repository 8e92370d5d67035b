-- dau_mau · mean daily active users ÷ monthly active users; days with no rows count as zero · %
select business, label, 'mean_day' as variant, dau as numerator, mau as denominator, share(dau, mau) as value from shown
