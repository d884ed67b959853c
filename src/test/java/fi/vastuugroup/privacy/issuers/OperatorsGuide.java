package fi.vastuugroup.privacy.issuers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the operator's guide as an operator does: its settings and realms, with the installation's own addresses. */
final class OperatorsGuide {

    static final String STAFF = "https://staff.example.com";
    static final String CLIENT_SECRET = "a secret of the clients' own, for one test";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GUIDE = Path.of("src/docs/issuers.md");
    private static final Path REALMS = Path.of("src/docs/keycloak");
    private static final Pattern SETTINGS = Pattern.compile("(?s)```properties\n(.*?)```");

    private OperatorsGuide() {}

    /** The realms' files for a portal's address. */
    static Map<String, String> realms(String portal) throws IOException {
        Map<String, String> realms = new TreeMap<>();
        for (String realm : List.of("customers", "staff", "machines")) {
            String name = realm + "-realm.json";
            realms.put(
                    name,
                    Files.readString(REALMS.resolve(name))
                            .replace("https://privacy.example.com", portal)
                            .replace("change-me-before-the-import", CLIENT_SECRET));
        }
        return realms;
    }

    /** The same, where customers can be asked for a strong login. */
    static Map<String, String> realmsWithStrongLogin(String portal) throws IOException {
        Map<String, String> realms = new TreeMap<>(realms(portal));
        ObjectNode customers = (ObjectNode) JSON.readTree(realms.get("customers-realm.json"));
        customers.setAll((ObjectNode)
                JSON.readTree(REALMS.resolve("customers-strong-login.json").toFile()));
        realms.put("customers-realm.json", customers.toString());
        return realms;
    }

    /** The portal's settings for a Keycloak's address. */
    static Map<String, String> settings(String keycloak) throws IOException {
        Matcher block = SETTINGS.matcher(Files.readString(GUIDE));
        if (!block.find()) {
            throw new IllegalStateException("no settings in " + GUIDE);
        }
        Properties guide = new Properties();
        guide.load(new StringReader(block.group(1)
                .replace("https://login.example.com", keycloak)
                .replace("<the client's secret at the issuer>", CLIENT_SECRET)
                .replace("<32 random characters or more>", "0Q8x6kVb3mWm1cXyqM5n9sTfRzL2pHdJ")
                .replace("<32 other ones>", "Yw4eB7uN0aKs8gPz3vCj6hRt1oXl5iDq")));
        Map<String, String> settings = new TreeMap<>();
        guide.stringPropertyNames().forEach(name -> settings.put(name, guide.getProperty(name)));
        return settings;
    }
}
