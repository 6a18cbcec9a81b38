-- The improvement as the ministry's letter prints it, for regencies whose year before is not in our data. Where it is, the
-- improvement is computed and this is not shown. Existing rows have none.
alter table evaluation.evaluation add column printed_improvement numeric(4, 2);
grant update (printed_improvement) on evaluation.evaluation to mandala_app;
