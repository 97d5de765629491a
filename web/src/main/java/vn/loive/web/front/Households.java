package vn.loive.web.front;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Households as numbers: the same on every node, and nobody without the portal's secret finds an address in them. */
public final class Households {
    private static final int BYTES = 12;

    private Households() {}

    /** The number of the household of an address in figures. */
    public static String number(String address) {
        return keyed(household(address));
    }

    private static String household(String address) {
        try {
            return ClientAddress.household(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String keyed(String household) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SessionSign.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sum = mac.doFinal(("household " + household).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
