-- name: doctor_integrity
PRAGMA integrity_check

-- name: doctor_references
SELECT "table" FROM pragma_foreign_key_check
UNION ALL
SELECT 'attachment (' || a.name || ')' FROM attachment a
WHERE a.deleted = 0 AND NOT EXISTS (SELECT 1 FROM attachment_content c WHERE c.hash = a.hash)

-- name: doctor_table_attachment
SELECT * FROM attachment ORDER BY id

-- name: doctor_table_book
SELECT * FROM book ORDER BY id

-- name: doctor_table_person
SELECT * FROM person ORDER BY id

-- name: doctor_table_segment
SELECT * FROM segment ORDER BY id

-- name: doctor_table_customer
SELECT * FROM customer ORDER BY id

-- name: doctor_table_visit
SELECT * FROM visit ORDER BY id

-- name: doctor_table_request
SELECT * FROM request ORDER BY id

-- name: doctor_table_promise
SELECT * FROM promise ORDER BY id

-- name: doctor_table_task
SELECT * FROM task ORDER BY id

-- name: doctor_table_lesson_event
SELECT * FROM lesson_event ORDER BY op_id

-- name: doctor_table_lesson_note
SELECT * FROM lesson_note ORDER BY id

-- name: doctor_table_contact
SELECT * FROM contact ORDER BY op_id

-- name: doctor_table_provenance
SELECT * FROM provenance ORDER BY record_id

-- name: doctor_table_custom_field
SELECT * FROM custom_field ORDER BY id

-- name: doctor_table_customer_alias
SELECT * FROM customer_alias ORDER BY id

-- name: doctor_table_customer_tag
SELECT * FROM customer_tag ORDER BY customer_id, fold_key

-- name: doctor_table_dismissal
SELECT * FROM dismissal ORDER BY op_id

-- name: doctor_table_mood
SELECT * FROM mood ORDER BY op_id

-- name: doctor_table_attention_weight
SELECT * FROM attention_weight ORDER BY book_id

-- name: doctor_tables
SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT IN ('op', 'meta', 'stream', 'attachment_content') AND name NOT LIKE 'sqlite%' ORDER BY name
