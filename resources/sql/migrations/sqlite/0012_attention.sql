CREATE TABLE mood (
    op_id TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL,
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    noted_on TEXT NOT NULL
) STRICT
;;
CREATE INDEX mood_customer ON mood (customer_id, noted_on)
;;
CREATE TABLE attention_weight (
    book_id TEXT PRIMARY KEY,
    rhythm INTEGER NOT NULL,
    own_rhythm INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    late_promise INTEGER NOT NULL,
    open_requests INTEGER NOT NULL,
    mood INTEGER NOT NULL,
    alarm_line INTEGER NOT NULL
) STRICT
