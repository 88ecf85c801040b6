-- name: contact_put
INSERT INTO contact (op_id, customer_id, kind, value, label, match_key, search_key, origin_id)
VALUES (:op_id, :customer_id, :kind, :value, :label, :match_key, :search_key, :origin_id)

-- name: contact_forget
DELETE FROM contact WHERE origin_id = :record_id OR (customer_id = :record_id AND origin_id IS NULL)

-- name: contact_move
UPDATE contact SET customer_id = :root_id, origin_id = CASE WHEN :root_id = :id THEN NULL ELSE :id END
WHERE origin_id = :id OR (customer_id = :id AND origin_id IS NULL)

-- name: contact_clear
DELETE FROM contact

-- name: contact_of_customer
SELECT kind, value, label, op_id FROM contact k
WHERE customer_id = :customer_id
    AND (origin_id IS NULL OR NOT EXISTS (SELECT 1 FROM contact o
            WHERE o.customer_id = k.customer_id AND o.kind = k.kind AND o.match_key = k.match_key
                AND COALESCE(o.origin_id, '') < k.origin_id))
ORDER BY op_id

-- name: contact_all
SELECT kind, value, label, op_id, customer_id FROM contact k
WHERE origin_id IS NULL OR NOT EXISTS (SELECT 1 FROM contact o
        WHERE o.customer_id = k.customer_id AND o.kind = k.kind AND o.match_key = k.match_key
            AND COALESCE(o.origin_id, '') < k.origin_id)
ORDER BY customer_id, op_id

-- name: contact_copies
SELECT o.op_id, COALESCE(o.origin_id, o.customer_id)
FROM contact k JOIN contact o ON o.customer_id = k.customer_id AND o.kind = k.kind AND o.match_key = k.match_key
WHERE k.op_id = :op_id AND (o.op_id = k.op_id OR o.origin_id IS NOT k.origin_id)

-- name: contact_owners
SELECT DISTINCT c.id FROM contact k JOIN customer c ON c.id = k.customer_id
WHERE k.match_key = :match_key AND k.kind = :kind AND c.deleted = 0

-- name: customer_within
SELECT id, length(fold_key) FROM customer
WHERE deleted = 0 AND length(fold_key) > 2 AND (instr(' ' || :fold || ' ', ' ' || fold_key || ' ') > 0
        OR instr(' ' || :words || ' ', ' ' || fold_key || ' ') > 0)
ORDER BY length(fold_key) DESC LIMIT 2

-- name: contact_reached
SELECT json_group_array(customer_id) FROM (
    SELECT customer_id FROM contact WHERE kind = 'phone' AND :digits <> '' AND instr(search_key, :digits) > 0
    UNION
    SELECT customer_id FROM contact WHERE kind = 'email' AND :anywhere = 1 AND instr(search_key, :fold) > 0
    UNION
    SELECT customer_id FROM contact
    WHERE kind = 'email' AND search_key >= :fold AND search_key < :fold || char(1114111))
