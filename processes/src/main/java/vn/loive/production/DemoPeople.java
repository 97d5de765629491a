package vn.loive.production;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The people of the demo world; their identifiers follow from their logins, so that they are known in any realm. */
final class DemoPeople {
    static final List<String> LOGINS = List.of(
            "catinh.giamdoc",
            "caxa.canbo",
            "caxa.truong",
            "congdong.tiepnhan",
            "coso.giamdoc",
            "coso.tiepnhan",
            "cosohn.tiepnhan",
            "cosotn.tiepnhan",
            "huyen.canbo",
            "huyen.lanhdao",
            "kiemtra",
            "lan",
            "minh",
            "quantri",
            "quantri2",
            "tinh.canbo",
            "tinhnguyen",
            "tuvan",
            "xa.lanhdao",
            "xa.tiepnhan",
            "xakhac.tiepnhan");

    private DemoPeople() {}

    /** The identifier that the demo realm gives somebody. */
    static String identifier(String login) {
        try {
            byte[] sum = MessageDigest.getInstance("MD5")
                    .digest(("demo login of " + login).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
