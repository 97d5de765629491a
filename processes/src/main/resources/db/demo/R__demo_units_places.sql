-- Facilities of the demo world with their places (fictional addresses and numbers); never part of a production build.
INSERT INTO facility (unit, address_vi, address_en, stands_in) VALUES
    ('co-so-lam-dong', 'Thôn Định An, xã Hiệp An, tỉnh Lâm Đồng', 'Định An village, Hiệp An commune, Lâm Đồng province', 'hiep-an'),
    ('co-so-di-linh', 'Xã Di Linh, tỉnh Lâm Đồng', 'Di Linh commune, Lâm Đồng province', 'lam-dong'),
    ('co-so-binh-minh', 'Xã Hiệp Thạnh, tỉnh Lâm Đồng', 'Hiệp Thạnh commune, Lâm Đồng province', 'hiep-thanh'),
    ('to-cong-dong-duc-trong', 'Xã Hiệp Thạnh, tỉnh Lâm Đồng', 'Hiệp Thạnh commune, Lâm Đồng province', 'duc-trong'),
    ('co-so-so-2', 'Xã Yên Bài, thành phố Hà Nội', 'Yên Bài commune, Hà Nội city', 'ha-noi')
ON CONFLICT (unit) DO UPDATE SET
    address_vi = excluded.address_vi, address_en = excluded.address_en, stands_in = excluded.stands_in;

WITH wanted (facility, form, sex, age_band, places) AS (VALUES
    ('co-so-lam-dong', 'public', 'male', 'adult', 240),
    ('co-so-lam-dong', 'public', 'female', 'adult', 60),
    ('co-so-lam-dong', 'public', 'male', 'minor', 16),
    ('co-so-lam-dong', 'public', 'female', 'minor', 8),
    ('co-so-di-linh', 'public', 'male', 'adult', 40),
    ('co-so-binh-minh', 'private', 'male', 'adult', 60),
    ('co-so-binh-minh', 'private', 'female', 'adult', 24),
    ('to-cong-dong-duc-trong', 'home', 'male', 'adult', 120),
    ('to-cong-dong-duc-trong', 'home', 'female', 'adult', 60),
    ('to-cong-dong-duc-trong', 'home', 'male', 'minor', 20),
    ('to-cong-dong-duc-trong', 'home', 'female', 'minor', 20),
    ('co-so-so-2', 'public', 'male', 'adult', 120),
    ('co-so-so-2', 'public', 'male', 'minor', 20)
), groups AS (
    INSERT INTO place_group (facility, form, sex, age_band) SELECT facility, form, sex, age_band FROM wanted
    ON CONFLICT (facility, form, sex, age_band) DO UPDATE SET form = excluded.form
    RETURNING id, facility, form, sex, age_band
)
INSERT INTO place (place_group, number, opens_on, free_from)
SELECT id, number, '2026-01-01', '2026-01-01'
  FROM groups JOIN wanted USING (facility, form, sex, age_band), generate_series(1, places) AS number
ON CONFLICT (place_group, number) DO NOTHING;
