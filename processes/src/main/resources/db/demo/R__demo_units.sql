-- The demo world's communes and offices (fictional e-mail addresses); never part of a production build.
-- Xã Hiệp An is the demo world's own: an imported list does not end it.
INSERT INTO administrative_unit (code, parent_code, kind, full_name, valid_from, listed) VALUES
    ('68001', '68', 'commune', 'Xã Hiệp An', '2022-01-01', false),
    ('24967', '68', 'commune', 'Xã Hiệp Thạnh', '2022-01-01', true),
    ('00004', '01', 'ward', 'Phường Ba Đình', '2022-01-01', true)
ON CONFLICT (code) DO UPDATE SET full_name = excluded.full_name, listed = excluded.listed;

INSERT INTO unit (id, kind, name_vi, name_en, parent, agency_code, territory, email) VALUES
    ('lam-dong', 'province-office', 'Tỉnh Lâm Đồng', 'Lâm Đồng province', NULL, NULL, '68', 'lamdong@example.vn'),
    ('duc-trong', 'district-office', 'Huyện Đức Trọng', 'Đức Trọng district', 'lam-dong', NULL, NULL, 'ductrong@example.vn'),
    ('hiep-an', 'commune-office', 'Xã Hiệp An', 'Hiệp An commune', 'duc-trong', '000.00.01.H36', '68001', 'hiepan@example.vn'),
    ('hiep-thanh', 'commune-office', 'Xã Hiệp Thạnh', 'Hiệp Thạnh commune', 'duc-trong', '000.00.02.H36', '24967', 'hiepthanh@example.vn'),
    ('co-so-lam-dong', 'facility', 'Cơ sở cai nghiện ma túy tỉnh Lâm Đồng', 'Lâm Đồng provincial facility', 'lam-dong', NULL, NULL, 'coso@example.vn'),
    ('co-so-di-linh', 'facility', 'Cơ sở cai nghiện ma túy Di Linh', 'Di Linh facility', 'lam-dong', NULL, NULL, 'dilinh@example.vn'),
    ('co-so-binh-minh', 'private-facility', 'Cơ sở cai nghiện tự nguyện Bình Minh', 'Bình Minh private facility', 'lam-dong', NULL, NULL, 'binhminh@example.vn'),
    ('to-cong-dong-duc-trong', 'provider', 'Tổ dịch vụ cai nghiện cộng đồng Đức Trọng', 'Đức Trọng community provider', 'duc-trong', NULL, NULL, 'tocongdong@example.vn'),
    ('ha-noi', 'province-office', 'Thành phố Hà Nội', 'Hà Nội city', NULL, NULL, '01', 'hanoi@example.vn'),
    ('cong-an-ha-noi', 'provincial-police', 'Công an TP Hà Nội', 'Hà Nội city police', 'ha-noi', NULL, NULL, 'cahn@example.vn'),
    ('ba-dinh', 'commune-police', 'Công an phường Ba Đình', 'Ba Đình ward police', 'cong-an-ha-noi', '000.00.01.H26', '00004', 'badinh@example.vn'),
    ('co-so-so-2', 'facility', 'Cơ sở cai nghiện ma túy số 2 Hà Nội', 'Hà Nội facility no. 2', 'ha-noi', NULL, NULL, 'coso2@example.vn')
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, name_vi = excluded.name_vi, name_en = excluded.name_en, parent = excluded.parent,
    agency_code = excluded.agency_code, territory = excluded.territory, email = excluded.email;
