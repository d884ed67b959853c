package fi.vastuugroup.privacy.delivery.webhook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A certificate of its own for a name, made with the JDK's keytool. */
record TestCertificate(Path keystore, Path certificate) {

    static final String PASSWORD = "tests-only";

    static TestCertificate of(Path directory, String name) throws IOException, InterruptedException {
        Path keystore = directory.resolve(name + ".p12");
        Path certificate = directory.resolve(name + ".pem");
        keytool(keystore, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "SAN=dns:" + name);
        keytool(keystore, "-exportcert", "-rfc", "-file", certificate.toString());
        return new TestCertificate(keystore, certificate);
    }

    private static void keytool(Path keystore, String command, String... arguments)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), command));
        line.addAll(List.of(arguments));
        line.addAll(List.of("-alias", "own", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore"));
        line.add(keystore.toString());
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }
}
