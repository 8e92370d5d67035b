-- "Answers outside the scale are rejected, not clamped. Skipped answers are in no denominator. NPS on a fractional
-- score: promoter ≥ 9, detractor < 7."
create macro top_from(highest) as case highest when 3 then 3 when 4 then 3 when 5 then 4 when 6 then 5 when 7 then 6 when 10 then 8 end;

create table survey_facts as
with dated as (
  select p.business, p.calendar, p.first, question, score, css_cutoff, csat_scale, ces_scale, ces_direction, nes_direction
  from periods p join businesses using (business)
  join answers a on a.business = p.business and a.day between p.first and p.last
  where score is not null
), judged as (
  -- Where a low score of effort is easy, 1 of 7 says what 7 says elsewhere; the same for Net Easy where 7 is easy.
  select * replace (
    case when question = 'ces' and ces_direction = 'low' then ces_scale + 1 - score
         when question = 'nes' and nes_direction = 'high' then 8 - score else score end as score)
  from dated
  where case question when 'nps' then score between 0 and 10 when 'css' then score between 1 and 10
    when 'csat' then score between if(csat_scale = 10, 0, 1) and csat_scale when 'ces' then score between 1 and ces_scale
    when 'nes' then score between 1 and 7 end
), turned as (
  select *, case when question = 'nes' then 8 - score else score end as good, if(question = 'nps' or question = 'csat' and csat_scale = 10, 0, 1) as least_score,
    case question when 'csat' then csat_scale when 'ces' then ces_scale when 'nes' then 7 else 10 end as highest
  from judged
)
select business, calendar, first, count(*) as survey_answers,
  -- In all questions, the top box and how far up its scale an answer is, where a high score says what is good.
  count(*) filter (good >= top_from(highest)) as survey_top,
  sum((good - least_score) / (highest - least_score)) as survey_points,
  count(*) filter (question = 'nps' and score >= 9) as nps_promoters,
  count(*) filter (question = 'nps' and score >= 7 and score < 9) as nps_passives,
  count(*) filter (question = 'nps' and score < 7) as nps_detractors,
  -- "top box: 3 of 3, 3–4 of 4, 4–5 of 5, 5–6 of 6, 6–7 of 7, 8–10 of 10"
  count(*) filter (question = 'csat' and score >= top_from(csat_scale)) as csat_satisfied,
  count(*) filter (question = 'csat') as csat_answers,
  count(*) filter (question = 'css' and score >= css_cutoff) as css_positive,
  count(*) filter (question = 'css') as css_answers,
  -- "answers that agree it was easy (5–7 of 7, 4–5 of 5)"
  count(*) filter (question = 'ces' and score >= case ces_scale when 7 then 5 when 5 then 4 end) as ces_positive,
  count(*) filter (question = 'ces') as ces_answers,
  sum(score) filter (question = 'ces') as ces_sum,
  -- "% of 1–2 − % of 5–7 on 1–7, 1 = extremely easy"
  count(*) filter (question = 'nes' and score <= 2) as nes_easy,
  count(*) filter (question = 'nes' and score >= 5) as nes_hard,
  count(*) filter (question = 'nes') as nes_answers
from turned group by all;
