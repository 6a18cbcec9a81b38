-- An answer kept for the same request is read by nobody but who can name that request again, and its body is sealed with a key made
-- from the sender's own token, which the database never sees: a one-time password is shown in such a body. See ADR 8.
--
-- Existing rows stay as they are, unsealed, and go within two days. A program of the version before may still add rows while it runs
-- beside this one; it finds none, so that a copy of a request it has answered is refused by the key and not done twice.
alter table web.answered_request
    add column sealed boolean not null default false,
    add column until timestamptz not null default now() + interval '48 hours';
update web.answered_request set until = at + interval '48 hours';
create index answered_request_until on web.answered_request (until);
drop index web.answered_request_at;

alter table web.answered_request enable row level security;
alter table web.answered_request force row level security;
-- The setting names the one request the transaction is about; the nation's scope, in which backups are taken, covers all as everywhere.
create policy answered_request_asked on web.answered_request for select to mandala_app
    using (key = current_setting('mandala.request', true)
        or string_to_array(current_setting('mandala.scope', true), ',') @> array['00']);
create policy answered_request_added on web.answered_request for insert to mandala_app with check (true);
-- Whoever passes by may clear away what has run out, without seeing it.
create policy answered_request_cleared on web.answered_request for delete to mandala_app
    using (until <= now());
