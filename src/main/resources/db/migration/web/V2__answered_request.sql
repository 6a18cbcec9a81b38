-- Answers already given, so that the same request sent again is answered again and not done again. Written in the transaction of
-- the deed itself: where the deed is kept, so is its answer. Of nobody's region: the key is a hash over person, place and token.
create table web.answered_request (
    key text not null,
    fingerprint text not null,
    status int not null,
    headers jsonb not null,
    body bytea not null,
    at timestamptz not null default now(),
    constraint answered_request_once primary key (key),
    constraint answered_request_status check (status between 200 and 399),
    constraint answered_request_small check (octet_length(body) <= 65536)
);
create index answered_request_at on web.answered_request (at);
grant select, insert, delete on web.answered_request to mandala_app;
