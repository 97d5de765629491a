-- what was before is asked on the page of all that may stay empty
UPDATE draft SET step = 'more' WHERE step = 'before';
