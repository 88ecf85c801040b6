-- name: evidence_relationships
SELECT c.id, c.owner_id, c.segment_id, unixepoch(c.first_contact_on) / 86400, unixepoch(c.lost_on) / 86400,
    unixepoch(c.first_warning_on) / 86400, c.end_reason,
    (SELECT group_concat(v.day, '') FROM visit v
        WHERE v.customer_id = c.id AND v.status = 'held' AND v.retracted = 0)
FROM customer c
WHERE c.id > :after AND +c.deleted = 0 AND c.stage = 'current' AND c.first_contact_on IS NOT NULL
ORDER BY c.id LIMIT :most

-- name: evidence_relationships_of
SELECT c.id, c.owner_id, c.segment_id, unixepoch(c.first_contact_on) / 86400, unixepoch(c.lost_on) / 86400,
    unixepoch(c.first_warning_on) / 86400, c.end_reason,
    (SELECT group_concat(v.day, '') FROM visit v
        WHERE v.customer_id = c.id AND v.status = 'held' AND v.retracted = 0)
FROM json_each(:ids) chosen JOIN customer c ON c.id = chosen.value
WHERE c.deleted = 0 AND c.stage = 'current' AND c.first_contact_on IS NOT NULL
ORDER BY c.id

-- name: evidence_relationship_count
SELECT count(*) FROM customer WHERE deleted = 0

-- name: evidence_holds
SELECT 1 FROM op WHERE n = :n AND op_id = :op_id

-- name: evidence_changed_since
SELECT c.id FROM customer c WHERE c.id IN (SELECT ent FROM op WHERE n > :n)
UNION
SELECT v.customer_id FROM visit v WHERE v.id IN (SELECT ent FROM op WHERE n > :n)
UNION
SELECT a.id FROM customer_alias a WHERE EXISTS (SELECT 1 FROM op WHERE n > :n AND kind IN ('merge', 'unmerge'))
UNION
SELECT a.root_id FROM customer_alias a WHERE EXISTS (SELECT 1 FROM op WHERE n > :n AND kind IN ('merge', 'unmerge'))
UNION
SELECT json_extract(o.val, '$.customer') FROM op o
WHERE o.n > :n AND o.kind IN ('merge', 'unmerge') AND json_type(o.val) = 'object'

-- name: evidence_recent_delays
SELECT max(0, o.made_at / 86400000 - unixepoch(v.day) / 86400)
FROM op o JOIN visit v ON v.id = o.ent
WHERE o.n > (SELECT max(n) - 20000 FROM op) AND o.kind = 'visit' AND v.status = 'held' AND v.retracted = 0
    AND NOT EXISTS (SELECT 1 FROM op later WHERE later.n = o.step + 10 AND later.step = o.step)
