-- name: attachment_put
INSERT INTO attachment (id, visit_id, name, size, hash, deleted) VALUES (:id, :visit_id, :name, :size, :hash, :deleted)
ON CONFLICT (id) DO UPDATE
SET visit_id = excluded.visit_id, name = excluded.name, size = excluded.size, hash = excluded.hash, deleted = excluded.deleted

-- name: attachment_clear
DELETE FROM attachment

-- name: attachment_of_visit
SELECT id, visit_id, name, size, hash FROM attachment WHERE visit_id = :visit_id AND deleted = 0 ORDER BY id

-- name: attachment_of_customer
SELECT a.id, a.visit_id, a.name, a.size, a.hash
FROM visit v JOIN attachment a ON a.visit_id = v.id
WHERE v.customer_id = :customer_id AND v.retracted = 0 AND a.deleted = 0 ORDER BY a.id

-- name: attachment_customer
SELECT customer_id FROM visit WHERE id = :visit_id

-- name: attachment_keep
INSERT INTO attachment_content (hash, content) VALUES (:hash, :content) ON CONFLICT (hash) DO NOTHING

-- name: attachment_content
SELECT content FROM attachment_content WHERE hash = :hash
