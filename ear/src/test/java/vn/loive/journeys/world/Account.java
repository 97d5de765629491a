package vn.loive.journeys.world;

import java.util.List;

/** The people of the demo world, what they are and for which unit they act. */
public enum Account {
    LAN("lan", "applicant", ""),
    MINH("minh", "applicant", ""),
    COMMUNE_OFFICER("xa.tiepnhan", "commune-officer", "hiep-an"),
    COMMUNE_HEAD("xa.lanhdao", "commune-head", "hiep-an"),
    OTHER_COMMUNE_OFFICER("xakhac.tiepnhan", "commune-officer", "hiep-thanh"),
    DISTRICT_OFFICER("huyen.canbo", "district-officer", "duc-trong"),
    DISTRICT_HEAD("huyen.lanhdao", "district-head", "duc-trong"),
    FACILITY_OFFICER("coso.tiepnhan", "facility-officer", "co-so-lam-dong"),
    FACILITY_HEAD("coso.giamdoc", "facility-head", "co-so-lam-dong"),
    PRIVATE_FACILITY_OFFICER("cosotn.tiepnhan", "facility-officer", "co-so-binh-minh"),
    PROVIDER_OFFICER("congdong.tiepnhan", "facility-officer", "to-cong-dong-duc-trong"),
    WARD_OFFICER("caxa.canbo", "commune-officer", "ba-dinh"),
    WARD_HEAD("caxa.truong", "commune-head", "ba-dinh"),
    CITY_HEAD("catinh.giamdoc", "district-head", "cong-an-ha-noi"),
    CITY_FACILITY_OFFICER("cosohn.tiepnhan", "facility-officer", "co-so-so-2"),
    COUNSELLOR("tuvan", "counsellor", "hiep-an"),
    VOLUNTEER("tinhnguyen", "volunteer", "hiep-an"),
    PROVINCE_OFFICER("tinh.canbo", "province-officer", "lam-dong"),
    AUDITOR("kiemtra", "auditor", ""),
    ADMINISTRATOR("quantri", "administrator", ""),
    SECOND_ADMINISTRATOR("quantri2", "administrator", "");

    public static final List<Account> ALL = List.of(values());

    private final String login;
    private final String role;
    private final String unit;

    Account(String login, String role, String unit) {
        this.login = login;
        this.role = role;
        this.unit = unit;
    }

    public String login() {
        return login;
    }

    /** The role's name in the realm. */
    public String role() {
        return role;
    }

    /** The unit's id; empty for families, auditors and administrators. */
    public String unit() {
        return unit;
    }
}
