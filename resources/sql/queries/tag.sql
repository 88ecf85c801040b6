-- name: customer_tag_put
INSERT INTO customer_tag (customer_id, tag, fold_key) VALUES (:customer_id, :tag, :fold_key)

-- name: customer_tag_forget
DELETE FROM customer_tag WHERE customer_id = :customer_id

-- name: customer_tag_clear
DELETE FROM customer_tag

-- name: tag_of_customer
SELECT min(t.tag) FROM customer_tag t
WHERE t.customer_id = :id OR t.customer_id IN (SELECT a.id FROM customer_alias a WHERE a.root_id = :id)
GROUP BY t.fold_key ORDER BY t.fold_key

-- name: tag_all
SELECT min(t.tag) FROM customer_tag t GROUP BY t.fold_key ORDER BY t.fold_key

-- name: tag_customers
SELECT DISTINCT c.id FROM customer_tag t
LEFT JOIN customer_alias a ON a.id = t.customer_id
JOIN customer c ON c.id = COALESCE(a.root_id, t.customer_id)
WHERE t.fold_key = :fold_key AND c.deleted = 0

-- name: tag_each
SELECT COALESCE(a.root_id, t.customer_id) AS owner, min(t.tag)
FROM customer_tag t LEFT JOIN customer_alias a ON a.id = t.customer_id GROUP BY owner, t.fold_key ORDER BY owner, t.fold_key
