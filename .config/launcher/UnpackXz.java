import org.tukaani.xz.XZInputStream;

/** Reads an .xz stream and writes what is in it: PostgreSQL comes as .txz, and not every machine has xz. */
class UnpackXz {
    public static void main(String[] args) throws Exception {
        try (var in = new XZInputStream(System.in)) {
            in.transferTo(System.out);
        }
        System.out.flush();
    }
}
