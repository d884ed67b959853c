package fi.vastuugroup.privacy.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.CommandMap;
import jakarta.activation.MailcapCommandMap;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A mail server on the loopback address that takes everything and delivers nothing: what was sent can be read here. */
public final class LocalMailbox implements AutoCloseable {

    /** Said in so many words: an older mail library on the tests' class path would be taken for these otherwise. */
    private static final List<String> HANDLERS = List.of(
            "text/plain;; x-java-content-handler=org.eclipse.angus.mail.handlers.text_plain",
            "multipart/*;; x-java-content-handler=org.eclipse.angus.mail.handlers.multipart_mixed",
            "message/rfc822;; x-java-content-handler=org.eclipse.angus.mail.handlers.message_rfc822");

    /** Held, so that the level stays: else the server tells every recipient. */
    private static final Logger LOG = Logger.getLogger("com.icegreen.greenmail");

    private final GreenMail server;

    private LocalMailbox(GreenMail server) {
        this.server = server;
    }

    /**
     * A mail that was sent.
     *
     * @param id its {@code Message-ID}
     * @param text the text itself, without attachments
     * @param headers as they came over the wire, one to a line
     */
    public record Received(
            String id,
            String from,
            String to,
            Instant sent,
            String subject,
            String text,
            String headers,
            List<Attached> files) {

        /** The names of attached files. */
        public List<String> attachments() {
            return files.stream().map(Attached::name).toList();
        }
    }

    /** A file that came with a mail. */
    public record Attached(String name, String type, byte[] content) {}

    /** Starts on a port. */
    public static LocalMailbox start(int port) {
        LOG.setLevel(Level.WARNING);
        var commands = new MailcapCommandMap();
        HANDLERS.forEach(commands::addMailcap);
        CommandMap.setDefaultCommandMap(commands);
        var setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
        var server = new GreenMail(setup);
        server.start();
        return new LocalMailbox(server);
    }

    /** The portal's settings for a mail server at a port, running or not. */
    public static Map<String, String> settings(int port) {
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", Integer.toString(port),
                "quarkus.mailer.start-tls", "DISABLED",
                "quarkus.mailer.from", "Tietosuojaportaali <privacy@portal.example>");
    }

    /** What was sent, oldest first: the server has it by recipient. */
    public List<Received> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(LocalMailbox::received)
                .sorted(Comparator.comparing(Received::sent))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Received received(MimeMessage message) {
        try {
            return new Received(
                    message.getMessageID(),
                    message.getFrom()[0].toString(),
                    message.getRecipients(MimeMessage.RecipientType.TO)[0].toString(),
                    message.getSentDate().toInstant(),
                    message.getSubject(),
                    text(message.getContent()),
                    GreenMailUtil.getHeaders(message),
                    files(message.getContent()));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail cannot be read", e);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts
                ? text(parts.getBodyPart(0).getContent())
                : content.toString().replace("\r\n", "\n");
    }

    private static List<Attached> files(Object content) throws MessagingException, IOException {
        var files = new ArrayList<Attached>();
        if (content instanceof Multipart parts) {
            for (var i = 1; i < parts.getCount(); i++) {
                var part = parts.getBodyPart(i);
                try (var stream = part.getInputStream()) {
                    files.add(new Attached(part.getFileName(), part.getContentType(), stream.readAllBytes()));
                }
            }
        }
        return files;
    }
}
