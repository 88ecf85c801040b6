CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT
;;
CREATE TABLE stream (
    audience TEXT PRIMARY KEY,
    epoch TEXT,
    cursor INTEGER NOT NULL DEFAULT 0,
    write INTEGER NOT NULL DEFAULT 1
) STRICT
;;
CREATE TABLE op (
    n INTEGER PRIMARY KEY,
    op_id TEXT NOT NULL UNIQUE,
    audience TEXT NOT NULL,
    seq INTEGER,
    refused TEXT,
    author TEXT NOT NULL,
    dev TEXT NOT NULL,
    schema_ver INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ent TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    val TEXT,
    base TEXT,
    hlc INTEGER NOT NULL,
    hlc_claimed INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    step INTEGER NOT NULL
) STRICT
;;
CREATE UNIQUE INDEX op_seq ON op (audience, seq) WHERE seq IS NOT NULL
;;
CREATE INDEX op_unsent ON op (audience, n) WHERE seq IS NULL AND refused IS NULL
;;
CREATE INDEX op_fold ON op (ent, kind, hlc, op_id)
;;
CREATE TABLE book (id TEXT PRIMARY KEY, cadence_days INTEGER NOT NULL, answer_hours INTEGER NOT NULL) STRICT
;;
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    deleted INTEGER NOT NULL
) STRICT
;;
CREATE TABLE segment (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    cadence_days INTEGER NOT NULL,
    deleted INTEGER NOT NULL
) STRICT
;;
CREATE TABLE customer (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    fold_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    segment_id TEXT,
    owner_id TEXT,
    region TEXT NOT NULL,
    note TEXT NOT NULL,
    first_contact_on TEXT,
    cadence_days INTEGER NOT NULL,
    lost_on TEXT,
    first_warning_on TEXT,
    end_reason TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    last_contact_on TEXT,
    last_contact_type TEXT,
    last_contact_by TEXT,
    contact_count INTEGER NOT NULL DEFAULT 0,
    next_due_on TEXT,
    next_due_days INTEGER NOT NULL DEFAULT 0,
    next_due_source TEXT NOT NULL DEFAULT '',
    agenda_on TEXT,
    agenda_cause TEXT NOT NULL DEFAULT '',
    open_requests INTEGER NOT NULL DEFAULT 0,
    open_promises INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX customer_agenda ON customer (agenda_on, sort_key, id, agenda_cause, owner_id, segment_id)
WHERE agenda_on IS NOT NULL
;;
CREATE INDEX customer_due ON customer (next_due_on, sort_key, id) WHERE agenda_on IS NOT NULL
;;
CREATE INDEX customer_sort ON customer (deleted, sort_key, id, fold_key, owner_id, segment_id)
;;
CREATE INDEX customer_segment ON customer (segment_id)
;;
CREATE INDEX customer_fold ON customer (fold_key)
;;
CREATE TABLE visit (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL,
    person_id TEXT,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    day TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    note TEXT NOT NULL,
    retracted INTEGER NOT NULL
) STRICT
;;
CREATE INDEX visit_customer ON visit (customer_id, day, status, retracted, type, person_id)
;;
CREATE TABLE request (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL,
    assignee_id TEXT,
    text TEXT NOT NULL,
    channel TEXT NOT NULL,
    status TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    first_answered_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    answer TEXT NOT NULL,
    waiting INTEGER NOT NULL,
    deleted INTEGER NOT NULL
) STRICT
;;
CREATE INDEX request_customer ON request (customer_id, asked_at)
;;
CREATE INDEX request_waiting ON request (customer_id, asked_at) WHERE waiting = 1
;;
CREATE TABLE promise (
    id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL,
    person_id TEXT,
    promised_by TEXT NOT NULL,
    words TEXT NOT NULL,
    due_on TEXT NOT NULL,
    first_due_on TEXT NOT NULL,
    done_on TEXT,
    state TEXT NOT NULL,
    redated_in_time INTEGER NOT NULL,
    redated_late INTEGER NOT NULL,
    deleted INTEGER NOT NULL
) STRICT
;;
CREATE INDEX promise_customer ON promise (customer_id, due_on)
;;
CREATE INDEX promise_open ON promise (customer_id, due_on, state, promised_by)
WHERE state IN ('open', 'broken') AND deleted = 0
;;
CREATE TABLE lesson_event (
    op_id TEXT PRIMARY KEY,
    item_id TEXT NOT NULL,
    event TEXT NOT NULL,
    pack TEXT NOT NULL,
    item TEXT NOT NULL,
    learner TEXT NOT NULL,
    value TEXT NOT NULL,
    is_right INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT
;;
CREATE INDEX lesson_event_item ON lesson_event (item_id)
;;
CREATE INDEX lesson_event_pack ON lesson_event (pack, event, at)
