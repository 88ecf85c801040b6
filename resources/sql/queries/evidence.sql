-- name: evidence_relationships
SELECT c.id, c.owner_id, c.segment_id, unixepoch(c.first_contact_on) / 86400, unixepoch(c.lost_on) / 86400,
    unixepoch(c.first_warning_on) / 86400, c.end_reason,
    (SELECT group_concat(unixepoch(v.day) / 86400) FROM visit v
        WHERE v.customer_id = c.id AND v.status = 'held' AND v.retracted = 0)
FROM customer c
WHERE c.deleted = 0 AND c.stage = 'current' AND c.first_contact_on IS NOT NULL
    AND (:owner = '' OR c.owner_id = :owner) AND (:segment = '' OR c.segment_id = :segment)
ORDER BY c.id
