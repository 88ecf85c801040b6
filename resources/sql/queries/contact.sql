-- name: contact_put
INSERT INTO contact (op_id, customer_id, kind, value, label, match_key, search_key)
VALUES (:op_id, :customer_id, :kind, :value, :label, :match_key, :search_key)

-- name: contact_forget
DELETE FROM contact WHERE customer_id = :customer_id

-- name: contact_clear
DELETE FROM contact

-- name: contact_of_customer
SELECT kind, value, label, op_id FROM contact WHERE customer_id = :customer_id ORDER BY op_id

-- name: contact_all
SELECT kind, value, label, op_id, customer_id FROM contact ORDER BY customer_id, op_id

-- name: contact_owners
SELECT DISTINCT c.id FROM contact k JOIN customer c ON c.id = k.customer_id
WHERE k.match_key = :match_key AND k.kind = :kind AND c.deleted = 0

-- name: customer_within
SELECT id, length(fold_key) FROM customer
WHERE deleted = 0 AND length(fold_key) > 2 AND instr(' ' || :fold || ' ', ' ' || fold_key || ' ') > 0
ORDER BY length(fold_key) DESC LIMIT 2

-- name: contact_found
SELECT * FROM customer_summary
WHERE deleted = 0 AND (:owner = '' OR owner_id = :owner) AND (:segment = '' OR segment_id = :segment)
    AND (:region = '' OR region = :region) AND (:quiet_until = '' OR quiet_since <= :quiet_until)
    AND (:rating IS NULL OR rating = :rating)
    AND (instr(fold_key, :fold) > 0
        OR id IN (SELECT customer_id FROM contact WHERE kind = 'phone' AND :digits <> '' AND instr(search_key, :digits) > 0
            UNION ALL
            SELECT customer_id FROM contact WHERE kind = 'email' AND :anywhere = 1 AND instr(search_key, :fold) > 0
            UNION ALL
            SELECT customer_id FROM contact
            WHERE kind = 'email' AND search_key >= :fold AND search_key < :fold || char(1114111)))
ORDER BY sort_key, id LIMIT :limit OFFSET :offset
