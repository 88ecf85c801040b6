-- name: identity_of_names
SELECT k.value, r.id, r.name, c.region
FROM json_each(:keys) k CROSS JOIN customer c ON c.fold_key = k.value
    LEFT JOIN customer_alias a ON a.id = c.id
    CROSS JOIN customer r ON r.id = COALESCE(a.root_id, c.id)
WHERE +r.deleted = 0

-- name: identity_of_contacts
SELECT DISTINCT k.value, c.id, c.name, c.region
FROM json_each(:keys) k CROSS JOIN contact n ON n.match_key = k.value AND n.kind IN ('email', 'phone')
    CROSS JOIN customer c ON c.id = n.customer_id
WHERE +c.deleted = 0
