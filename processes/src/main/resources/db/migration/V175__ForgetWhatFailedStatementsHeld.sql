-- Until now the message of a statement that failed could carry its values, and the engine keeps the messages of jobs that
-- were tried again. What remains of them is the database's own word.
UPDATE engine.act_ru_job SET exception_msg_ = regexp_replace(exception_msg_, '(Batch entry|Detail:|\(\().*', '…')
 WHERE exception_msg_ ~ '(Batch entry|Detail:|\(\()';
UPDATE engine.act_hi_job_log SET job_exception_msg_ = regexp_replace(job_exception_msg_, '(Batch entry|Detail:|\(\().*', '…')
 WHERE job_exception_msg_ ~ '(Batch entry|Detail:|\(\()';
UPDATE engine.act_ge_bytearray SET bytes_ = ''
 WHERE id_ IN (SELECT exception_stack_id_ FROM engine.act_ru_job
               UNION SELECT job_exception_stack_id_ FROM engine.act_hi_job_log);
UPDATE portal.outbox SET last_error = regexp_replace(last_error, '(Batch entry|Detail:|\(\().*', '…')
 WHERE last_error ~ '(Batch entry|Detail:|\(\()';
