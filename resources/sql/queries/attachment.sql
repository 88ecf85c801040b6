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

-- name: attachment_content_drop
DELETE FROM attachment_content
WHERE hash IN (SELECT hash FROM attachment) AND hash NOT IN (
    SELECT a.hash FROM attachment a LEFT JOIN visit v ON v.id = a.visit_id LEFT JOIN customer c ON c.id = v.customer_id
    WHERE (a.deleted = 0 OR EXISTS (SELECT 1 FROM op o WHERE o.ent = a.id AND o.kind = 'set'
            AND o.field = 'attachment.deleted' AND o.made_at >= :since))
        AND (v.retracted IS NOT 1 OR EXISTS (SELECT 1 FROM op o WHERE o.ent = v.id AND o.kind = 'retract'
            AND o.made_at >= :since))
        AND (c.deleted IS NOT 1 OR EXISTS (SELECT 1 FROM op o WHERE o.ent = c.id AND o.kind = 'set'
            AND o.field = 'customer.deleted' AND o.made_at >= :since)))
