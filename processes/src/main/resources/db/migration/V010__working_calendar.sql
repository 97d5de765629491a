-- The working calendar: which days differ from their day of the week, which years are announced, when offices close.
-- It is data. Each year's arrangement is announced by the ministry and entered here by an administrator; verify on release.
-- Days that fall on a weekend anyway are not listed. Days of 2027 to 2035 are computed (lunar dates, UTC+7) and provisional.

CREATE TABLE portal.calendar_year (
    year integer PRIMARY KEY CHECK (year BETWEEN 1900 AND 2999),
    announced boolean NOT NULL
);
COMMENT ON TABLE portal.calendar_year IS 'years that the calendar holds; until a year is announced every answer that looks at it is provisional';

CREATE TABLE portal.calendar_day (
    date date PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('off', 'working')),
    name_vi text NOT NULL CHECK (name_vi <> '' AND length(name_vi) <= 200),
    name_en text NOT NULL CHECK (name_en <> '' AND length(name_en) <= 200),
    source text NOT NULL CHECK (source <> '' AND length(source) <= 200),
    active boolean NOT NULL DEFAULT true,
    provisional boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN portal.calendar_day.kind IS 'off: a day off on Monday to Friday; working: an announced working day on a weekend';
COMMENT ON COLUMN portal.calendar_day.source IS 'announced, computed, culture-day, or a document number';
COMMENT ON COLUMN portal.calendar_day.active IS 'the switch: an inactive day is as if it were not listed';

CREATE TABLE portal.office_hours (
    unit text PRIMARY KEY CHECK (unit <> '' AND length(unit) <= 64),
    closes time NOT NULL
);
COMMENT ON TABLE portal.office_hours IS 'close of office hours per unit; the row * is for units without a row of their own';

GRANT SELECT, INSERT, UPDATE, DELETE ON portal.calendar_year, portal.calendar_day, portal.office_hours TO loive_app;

INSERT INTO portal.office_hours (unit, closes) VALUES ('*', '17:00');

INSERT INTO portal.calendar_year (year, announced) VALUES
    (2024, true),
    (2025, true),
    (2026, true),
    (2027, false),
    (2028, false),
    (2029, false),
    (2030, false),
    (2031, false),
    (2032, false),
    (2033, false),
    (2034, false),
    (2035, false);

-- 2024, announced
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2024-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'announced', true, false),
    ('2024-02-08', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2024-02-09', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2024-02-12', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2024-02-13', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2024-02-14', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2024-04-18', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'announced', true, false),
    ('2024-04-29', 'off', 'Ngày nghỉ hoán đổi, làm bù ngày 4/5', 'Swapped day off, worked on 4 May instead', 'announced', true, false),
    ('2024-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'announced', true, false),
    ('2024-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'announced', true, false),
    ('2024-05-04', 'working', 'Thứ Bảy làm bù cho ngày 29/4', 'Working Saturday in return for 29 April', 'announced', true, false),
    ('2024-09-02', 'off', 'Quốc khánh', 'National Day', 'announced', true, false),
    ('2024-09-03', 'off', 'Quốc khánh', 'National Day', 'announced', true, false);

-- 2025, announced
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2025-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'announced', true, false),
    ('2025-01-27', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2025-01-28', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2025-01-29', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2025-01-30', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2025-01-31', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2025-04-07', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'announced', true, false),
    ('2025-04-26', 'working', 'Thứ Bảy làm bù cho ngày 2/5', 'Working Saturday in return for 2 May', 'announced', true, false),
    ('2025-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'announced', true, false),
    ('2025-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'announced', true, false),
    ('2025-05-02', 'off', 'Ngày nghỉ hoán đổi, làm bù ngày 26/4', 'Swapped day off, worked on 26 April instead', 'announced', true, false),
    ('2025-09-01', 'off', 'Quốc khánh', 'National Day', 'announced', true, false),
    ('2025-09-02', 'off', 'Quốc khánh', 'National Day', 'announced', true, false);

-- 2026, announced
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2026-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'announced', true, false),
    ('2026-01-02', 'off', 'Ngày nghỉ hoán đổi, làm bù ngày 10/1', 'Swapped day off, worked on 10 January instead', 'announced', true, false),
    ('2026-01-10', 'working', 'Thứ Bảy làm bù cho ngày 2/1', 'Working Saturday in return for 2 January', 'announced', true, false),
    ('2026-02-16', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2026-02-17', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2026-02-18', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2026-02-19', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2026-02-20', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'announced', true, false),
    ('2026-04-27', 'off', 'Nghỉ bù Giỗ Tổ Hùng Vương (ngày 26/4)', 'Day off in lieu for Hung Kings'' Commemoration Day (26 April)', 'announced', true, false),
    ('2026-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'announced', true, false),
    ('2026-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'announced', true, false),
    ('2026-08-22', 'working', 'Thứ Bảy làm bù cho ngày 31/8', 'Working Saturday in return for 31 August', 'announced', true, false),
    ('2026-08-31', 'off', 'Ngày nghỉ hoán đổi, làm bù ngày 22/8', 'Swapped day off, worked on 22 August instead', 'announced', true, false),
    ('2026-09-01', 'off', 'Quốc khánh', 'National Day', 'announced', true, false),
    ('2026-09-02', 'off', 'Quốc khánh', 'National Day', 'announced', true, false);

-- 2027, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2027-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'computed', true, true),
    ('2027-02-05', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2027-02-08', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2027-02-09', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2027-02-10', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 6/2)', 'Day off in lieu for Lunar New Year (6 February)', 'computed', true, true),
    ('2027-02-11', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 7/2)', 'Day off in lieu for Lunar New Year (7 February)', 'computed', true, true),
    ('2027-04-16', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'computed', true, true),
    ('2027-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'computed', true, true),
    ('2027-05-03', 'off', 'Nghỉ bù Ngày Quốc tế lao động (ngày 1/5)', 'Day off in lieu for International Labour Day (1 May)', 'computed', true, true),
    ('2027-09-02', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2027-09-03', 'off', 'Quốc khánh', 'National Day', 'computed', true, true);

-- 2028, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2028-01-03', 'off', 'Nghỉ bù Tết Dương lịch (ngày 1/1)', 'Day off in lieu for New Year''s Day (1 January)', 'computed', true, true),
    ('2028-01-25', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2028-01-26', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2028-01-27', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2028-01-28', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2028-01-31', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 29/1)', 'Day off in lieu for Lunar New Year (29 January)', 'computed', true, true),
    ('2028-04-04', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'computed', true, true),
    ('2028-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'computed', true, true),
    ('2028-05-02', 'off', 'Nghỉ bù Ngày Chiến thắng (ngày 30/4)', 'Day off in lieu for Victory Day (30 April)', 'computed', true, true),
    ('2028-09-01', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2028-09-04', 'off', 'Nghỉ bù Quốc khánh (ngày 2/9)', 'Day off in lieu for National Day (2 September)', 'computed', true, true);

-- 2029, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2029-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'computed', true, true),
    ('2029-02-12', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2029-02-13', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2029-02-14', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2029-02-15', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2029-02-16', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2029-04-23', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'computed', true, true),
    ('2029-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'computed', true, true),
    ('2029-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'computed', true, true),
    ('2029-09-03', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2029-09-04', 'off', 'Nghỉ bù Quốc khánh (ngày 2/9)', 'Day off in lieu for National Day (2 September)', 'computed', true, true);

-- 2030, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2030-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'computed', true, true),
    ('2030-02-01', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2030-02-04', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2030-02-05', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2030-02-06', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 2/2)', 'Day off in lieu for Lunar New Year (2 February)', 'computed', true, true),
    ('2030-02-07', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 3/2)', 'Day off in lieu for Lunar New Year (3 February)', 'computed', true, true),
    ('2030-04-12', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'computed', true, true),
    ('2030-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'computed', true, true),
    ('2030-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'computed', true, true),
    ('2030-09-02', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2030-09-03', 'off', 'Quốc khánh', 'National Day', 'computed', true, true);

-- 2031, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2031-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'computed', true, true),
    ('2031-01-22', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2031-01-23', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2031-01-24', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2031-01-27', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 25/1)', 'Day off in lieu for Lunar New Year (25 January)', 'computed', true, true),
    ('2031-01-28', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 26/1)', 'Day off in lieu for Lunar New Year (26 January)', 'computed', true, true),
    ('2031-04-01', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'computed', true, true),
    ('2031-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'computed', true, true),
    ('2031-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'computed', true, true),
    ('2031-09-01', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2031-09-02', 'off', 'Quốc khánh', 'National Day', 'computed', true, true);

-- 2032, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2032-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'computed', true, true),
    ('2032-02-10', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2032-02-11', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2032-02-12', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2032-02-13', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2032-02-16', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 14/2)', 'Day off in lieu for Lunar New Year (14 February)', 'computed', true, true),
    ('2032-04-19', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'computed', true, true),
    ('2032-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'computed', true, true),
    ('2032-05-03', 'off', 'Nghỉ bù Ngày Quốc tế lao động (ngày 1/5)', 'Day off in lieu for International Labour Day (1 May)', 'computed', true, true),
    ('2032-09-02', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2032-09-03', 'off', 'Quốc khánh', 'National Day', 'computed', true, true);

-- 2033, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2033-01-03', 'off', 'Nghỉ bù Tết Dương lịch (ngày 1/1)', 'Day off in lieu for New Year''s Day (1 January)', 'computed', true, true),
    ('2033-01-31', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2033-02-01', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2033-02-02', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2033-02-03', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2033-02-04', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 30/1)', 'Day off in lieu for Lunar New Year (30 January)', 'computed', true, true),
    ('2033-04-11', 'off', 'Nghỉ bù Giỗ Tổ Hùng Vương (ngày 9/4)', 'Day off in lieu for Hung Kings'' Commemoration Day (9 April)', 'computed', true, true),
    ('2033-05-02', 'off', 'Nghỉ bù Ngày Chiến thắng (ngày 30/4)', 'Day off in lieu for Victory Day (30 April)', 'computed', true, true),
    ('2033-05-03', 'off', 'Nghỉ bù Ngày Quốc tế lao động (ngày 1/5)', 'Day off in lieu for International Labour Day (1 May)', 'computed', true, true),
    ('2033-09-01', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2033-09-02', 'off', 'Quốc khánh', 'National Day', 'computed', true, true);

-- 2034, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2034-01-02', 'off', 'Nghỉ bù Tết Dương lịch (ngày 1/1)', 'Day off in lieu for New Year''s Day (1 January)', 'computed', true, true),
    ('2034-02-20', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2034-02-21', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2034-02-22', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2034-02-23', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 18/2)', 'Day off in lieu for Lunar New Year (18 February)', 'computed', true, true),
    ('2034-02-24', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 19/2)', 'Day off in lieu for Lunar New Year (19 February)', 'computed', true, true),
    ('2034-04-28', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'computed', true, true),
    ('2034-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'computed', true, true),
    ('2034-05-02', 'off', 'Nghỉ bù Ngày Chiến thắng (ngày 30/4)', 'Day off in lieu for Victory Day (30 April)', 'computed', true, true),
    ('2034-09-01', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2034-09-04', 'off', 'Nghỉ bù Quốc khánh (ngày 2/9)', 'Day off in lieu for National Day (2 September)', 'computed', true, true);

-- 2035, computed, provisional
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2035-01-01', 'off', 'Tết Dương lịch', 'New Year''s Day', 'computed', true, true),
    ('2035-02-07', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2035-02-08', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2035-02-09', 'off', 'Tết Nguyên đán', 'Lunar New Year', 'computed', true, true),
    ('2035-02-12', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 10/2)', 'Day off in lieu for Lunar New Year (10 February)', 'computed', true, true),
    ('2035-02-13', 'off', 'Nghỉ bù Tết Nguyên đán (ngày 11/2)', 'Day off in lieu for Lunar New Year (11 February)', 'computed', true, true),
    ('2035-04-17', 'off', 'Giỗ Tổ Hùng Vương', 'Hung Kings'' Commemoration Day', 'computed', true, true),
    ('2035-04-30', 'off', 'Ngày Chiến thắng', 'Victory Day', 'computed', true, true),
    ('2035-05-01', 'off', 'Ngày Quốc tế lao động', 'International Labour Day', 'computed', true, true),
    ('2035-09-03', 'off', 'Quốc khánh', 'National Day', 'computed', true, true),
    ('2035-09-04', 'off', 'Nghỉ bù Quốc khánh (ngày 2/9)', 'Day off in lieu for National Day (2 September)', 'computed', true, true);

-- 24 November, Viet Nam Culture Day: start year to be verified, so switched off (UPDATE ... SET active = true WHERE source = 'culture-day')
INSERT INTO portal.calendar_day (date, kind, name_vi, name_en, source, active, provisional) VALUES
    ('2026-11-24', 'off', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', 'culture-day', false, true),
    ('2027-11-24', 'off', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', 'culture-day', false, true),
    ('2028-11-24', 'off', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', 'culture-day', false, true),
    ('2029-11-26', 'off', 'Nghỉ bù Ngày Văn hóa Việt Nam (ngày 24/11)', 'Day off in lieu for Viet Nam Culture Day (24 November)', 'culture-day', false, true),
    ('2030-11-25', 'off', 'Nghỉ bù Ngày Văn hóa Việt Nam (ngày 24/11)', 'Day off in lieu for Viet Nam Culture Day (24 November)', 'culture-day', false, true),
    ('2031-11-24', 'off', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', 'culture-day', false, true),
    ('2032-11-24', 'off', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', 'culture-day', false, true),
    ('2033-11-24', 'off', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', 'culture-day', false, true),
    ('2034-11-24', 'off', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', 'culture-day', false, true),
    ('2035-11-26', 'off', 'Nghỉ bù Ngày Văn hóa Việt Nam (ngày 24/11)', 'Day off in lieu for Viet Nam Culture Day (24 November)', 'culture-day', false, true);
