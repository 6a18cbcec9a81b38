-- The applications agencies have. First migration of this schema: no rows exist yet.

grant usage on schema overlap to mandala_app;
