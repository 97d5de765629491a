-- Who works where in the demo world (fictional people); never part of a production build.
INSERT INTO post (id, account, name, name_plain, role, unit, from_at, given_by, reason)
SELECT md5('demo post of ' || account)::uuid, account, name, name_plain, role, unit, '2026-01-01T00:00:00+07:00', 'system', 'Demo'
FROM (VALUES
    ('catinh.giamdoc', 'Trịnh Xuân Lộc', 'trinh xuan loc', 'district-head', 'cong-an-ha-noi'),
    ('caxa.canbo', 'Ngô Minh Quân', 'ngo minh quan', 'commune-officer', 'ba-dinh'),
    ('caxa.truong', 'Đặng Hữu Phước', 'dang huu phuoc', 'commune-head', 'ba-dinh'),
    ('congdong.tiepnhan', 'Lương Văn Phúc', 'luong van phuc', 'facility-officer', 'to-cong-dong-duc-trong'),
    ('coso.giamdoc', 'Hoàng Đức Thiện', 'hoang duc thien', 'facility-head', 'co-so-lam-dong'),
    ('coso.tiepnhan', 'Bùi Ngọc Sơn', 'bui ngoc son', 'facility-officer', 'co-so-lam-dong'),
    ('cosohn.tiepnhan', 'Dương Thị Yến', 'duong thi yen', 'facility-officer', 'co-so-so-2'),
    ('cosotn.tiepnhan', 'Đặng Thu Hà', 'dang thu ha', 'facility-officer', 'co-so-binh-minh'),
    ('huyen.canbo', 'Đỗ Hoàng Nam', 'do hoang nam', 'district-officer', 'duc-trong'),
    ('huyen.lanhdao', 'Vũ Thị Oanh', 'vu thi oanh', 'district-head', 'duc-trong'),
    ('tinh.canbo', 'Phan Thị Ngân', 'phan thi ngan', 'province-officer', 'lam-dong'),
    ('tinhnguyen', 'Mai Anh Khoa', 'mai anh khoa', 'volunteer', 'hiep-an'),
    ('tuvan', 'Lý Thanh Tâm', 'ly thanh tam', 'counsellor', 'hiep-an'),
    ('xa.lanhdao', 'Lê Quang Định', 'le quang dinh', 'commune-head', 'hiep-an'),
    ('xa.tiepnhan', 'K’Brểu Hạnh', 'k’breu hanh', 'commune-officer', 'hiep-an'),
    ('xakhac.tiepnhan', 'Phạm Thu Cúc', 'pham thu cuc', 'commune-officer', 'hiep-thanh')
) AS demo (account, name, name_plain, role, unit)
ON CONFLICT (id) DO NOTHING;

-- The demo realm gives its people identifiers that follow from their logins, so that what is kept here is theirs from the
-- start; an older demo realm chose its own, and there each waits for whoever has the login by now.
WITH demo (login) AS (VALUES
    ('catinh.giamdoc'), ('caxa.canbo'), ('caxa.truong'), ('congdong.tiepnhan'), ('coso.giamdoc'), ('coso.tiepnhan'),
    ('cosohn.tiepnhan'), ('cosotn.tiepnhan'), ('huyen.canbo'), ('huyen.lanhdao'), ('kiemtra'), ('lan'),
    ('minh'), ('quantri'), ('quantri2'), ('tinh.canbo'), ('tinhnguyen'), ('tuvan'), ('xa.lanhdao'),
    ('xa.tiepnhan'), ('xakhac.tiepnhan')
), named AS (
    INSERT INTO account (name, since, waits) SELECT login, now(), true FROM demo ON CONFLICT (name) DO NOTHING
)
INSERT INTO account_sub (sub, account, at)
SELECT md5('demo login of ' || login)::uuid::text, login, now() FROM demo
ON CONFLICT (sub) DO NOTHING;
