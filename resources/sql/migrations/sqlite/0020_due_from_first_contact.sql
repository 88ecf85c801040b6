DELETE FROM meta WHERE key = 'collation' AND EXISTS (SELECT 1 FROM customer WHERE followed_from IS NOT NULL)
