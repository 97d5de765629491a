package vn.loive.server;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it was built, with a second WAR that holds the tests:
 *
 * <pre>
 * loive.ear
 *  ├── loive-processes.jar   as built, with {@link FailingStep} among its beans
 *  ├── loive-web.war         as built
 *  └── loive-tests.war       the test and what it needs
 * </pre>
 */
public final class PortalArchive {
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private PortalArchive() {}

    /** The portal with some test classes in it. */
    public static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive portal = ShrinkWrap.create(ZipImporter.class, "loive.ear")
                .importFrom(new File(Objects.requireNonNull(System.getProperty("loive.ear"))))
                .as(EnterpriseArchive.class);
        portal.getAsType(JavaArchive.class, "loive-processes.jar").addClass(FailingStep.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class, "loive-tests.war")
                .addClasses(tests)
                .addAsLibrary(assertions())
                // the tests set the stage as the owner of the tables
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.postgresql\n"))
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml");
        portal.addAsModule(Testable.archiveToTest(war));
        String modules = text(portal)
                .replaceFirst(
                        "<library-directory>",
                        "<module><web><web-uri>loive-tests.war</web-uri><context-root>/tests</context-root></web></module>"
                                + "<library-directory>");
        portal.delete(DESCRIPTOR);
        return portal.addAsManifestResource(new StringAsset(modules), "application.xml");
    }

    private static File assertions() {
        try {
            return new File(Assertions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(EnterpriseArchive portal) {
        try (InputStream descriptor = portal.get(DESCRIPTOR).getAsset().openStream()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            descriptor.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
