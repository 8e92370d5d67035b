-- free_to_paid · trials begun in the period that ever paid ÷ trials begun. From figures trials_paid ÷ trials. · %
select business, label, 'begun' as variant, trials_paid as numerator, trials as denominator,
  share(trials_paid, trials) as value from shown
