-- name: deleted_records
SELECT d.kind, d.id, d.text, d.customer_id, d.customer_name, d.day, d.type, o.made_at, p.name
FROM (
    SELECT 'customer' AS kind, c.id, '' AS text, c.id AS customer_id, c.name AS customer_name, NULL AS day, '' AS type,
        (SELECT o.n FROM op o WHERE o.ent = c.id AND o.kind = 'set' AND o.field = 'customer.deleted' AND o.val = 'true'
            ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1) AS n
    FROM customer c WHERE c.deleted = 1 AND c.id NOT IN (SELECT a.id FROM customer_alias a WHERE a.id <> a.root_id)
    UNION ALL
    SELECT 'visit', v.id, v.note, v.customer_id, c.name, v.day, v.type,
        (SELECT o.n FROM op o WHERE o.ent = v.id AND o.kind = 'retract' ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1)
    FROM visit v LEFT JOIN customer c ON c.id = v.customer_id WHERE v.retracted = 1
    UNION ALL
    SELECT 'request', r.id, r.text, r.customer_id, c.name, NULL, '',
        (SELECT o.n FROM op o WHERE o.ent = r.id AND o.kind = 'set' AND o.field = 'request.deleted' AND o.val = 'true'
            ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1)
    FROM request r LEFT JOIN customer c ON c.id = r.customer_id WHERE r.deleted = 1
    UNION ALL
    SELECT 'promise', m.id, m.words, m.customer_id, c.name, m.due_on, '',
        (SELECT o.n FROM op o WHERE o.ent = m.id AND o.kind = 'set' AND o.field = 'promise.deleted' AND o.val = 'true'
            ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1)
    FROM promise m LEFT JOIN customer c ON c.id = m.customer_id WHERE m.deleted = 1
    UNION ALL
    SELECT 'task', k.id, k.title, k.customer_id, c.name, k.due_on, '',
        (SELECT o.n FROM op o WHERE o.ent = k.id AND o.kind = 'set' AND o.field = 'task.deleted' AND o.val = 'true'
            ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1)
    FROM task k LEFT JOIN customer c ON c.id = k.customer_id WHERE k.deleted = 1
    UNION ALL
    SELECT 'segment', s.id, s.name, NULL, '', NULL, '',
        (SELECT o.n FROM op o WHERE o.ent = s.id AND o.kind = 'set' AND o.field = 'segment.deleted' AND o.val = 'true'
            ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1)
    FROM segment s WHERE s.deleted = 1
    UNION ALL
    SELECT 'field', f.id, f.name, NULL, NULL, NULL, '',
        (SELECT o.n FROM op o WHERE o.ent = f.id AND o.kind = 'set' AND o.field = 'field.deleted' AND o.val = 'true'
            ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1)
    FROM custom_field f WHERE f.deleted = 1
    UNION ALL
    SELECT 'note', t.id, CASE WHEN t.text = ''
            THEN coalesce(json_extract(t.place, '$.left_texts[0]'), json_extract(t.place, '$.right_texts[0]'), '')
            ELSE t.text END,
        t.customer_id, c.name, NULL, '',
        (SELECT o.n FROM op o WHERE o.ent = t.id AND o.kind = 'set' AND o.field = 'note.deleted' AND o.val = 'true'
            ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1)
    FROM lesson_note t LEFT JOIN customer c ON c.id = t.customer_id WHERE t.deleted = 1
) d
JOIN op o ON o.n = d.n
LEFT JOIN person p ON p.id = o.author
WHERE o.made_at >= :since
ORDER BY o.made_at DESC, o.n DESC

-- name: op_of_customer
SELECT kind, ent, field, val, base, op_id, dev, author, audience, schema_ver, hlc, hlc_claimed, made_at
FROM op
WHERE ent = :id OR ent IN (SELECT id FROM visit WHERE customer_id = :id UNION ALL
    SELECT id FROM request WHERE customer_id = :id UNION ALL SELECT id FROM promise WHERE customer_id = :id UNION ALL
    SELECT a.id FROM attachment a JOIN visit v ON v.id = a.visit_id WHERE v.customer_id = :id UNION ALL
    SELECT id FROM task WHERE customer_id = :id UNION ALL
    SELECT id FROM lesson_note WHERE customer_id = :id UNION ALL SELECT id FROM customer_alias WHERE root_id = :id)
ORDER BY ent, hlc, op_id

-- name: op_of_book
SELECT kind, ent, field, val, base, op_id, dev, author, audience, schema_ver, hlc, hlc_claimed, made_at
FROM op
WHERE ent IN (SELECT id FROM book UNION ALL SELECT id FROM segment UNION ALL SELECT id FROM person)
ORDER BY ent, hlc, op_id

-- name: party_names
SELECT id, name FROM person UNION ALL SELECT id, name FROM segment
