CREATE TABLE lesson_note (
    id TEXT PRIMARY KEY,
    lesson TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    fold_key TEXT NOT NULL,
    place TEXT NOT NULL,
    customer_id TEXT,
    origin_id TEXT,
    answers_id TEXT,
    author_id TEXT,
    made_at INTEGER NOT NULL,
    deleted INTEGER NOT NULL
) STRICT
;;
CREATE INDEX lesson_note_lesson ON lesson_note (lesson, made_at, id) WHERE deleted = 0
;;
CREATE INDEX lesson_note_customer ON lesson_note (customer_id, made_at)
;;
CREATE INDEX lesson_note_origin ON lesson_note (origin_id) WHERE origin_id IS NOT NULL
