package fi.vastuugroup.privacy.register.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The kinds of audio that are taken, recognised by their first bytes and not by what they are called. */
public enum AudioType {
    WAV("audio/wav", "wav", head -> head.startsWith("RIFF") && head.startsWith("WAVE", 8)),
    OGG("audio/ogg", "ogg", AudioType::isOgg),
    FLAC("audio/flac", "flac", head -> head.startsWith("fLaC")),
    MP4("audio/mp4", "m4a", AudioType::isMp4),
    WEBM("audio/webm", "webm", head -> head.startsWith("\u001aE\u00df\u00a3") && head.contains("webm")),
    AMR("audio/amr", "amr", head -> head.startsWith("#!AMR\n") || head.startsWith("#!AMR-WB\n")),
    MPEG("audio/mpeg", "mp3", head -> head.startsWith("ID3") || isLayer(head));

    /** How many bytes of the beginning tell a kind. */
    static final int HEAD = 64;

    /** What says nothing of what it is. */
    private static final String ANYTHING = "application/octet-stream";

    /** The length of what stands before the table of segments of an Ogg page. */
    private static final int OGG_HEADER = 27;

    private static final Set<String> OGG_CODECS = Set.of("OpusHead", "\u0001vorbis", "Speex   ", "\u007fFLAC");

    /** The brands by which players write MP4; QuickTime's and pictures' are none of them. */
    private static final Set<String> MP4_BRANDS =
            Set.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "dash", "MSNV");

    private final String mediaType;
    private final String extension;
    private final Predicate<String> begins;

    AudioType(String mediaType, String extension, Predicate<String> begins) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.begins = begins;
    }

    /** The kind of what begins so; empty for anything else. */
    static Optional<AudioType> of(byte[] head) {
        String text = new String(head, ISO_8859_1);
        return Arrays.stream(values()).filter(type -> type.begins.test(text)).findFirst();
    }

    /** The kind of a media type that is stored. */
    public static AudioType ofStored(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the names of its files end in. */
    public String extension() {
        return extension;
    }

    /** Whether a sender may call it so. */
    boolean isMeantBy(String contentType) {
        String type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.equals(mediaType) || type.equals(ANYTHING);
    }

    private static boolean isOgg(String head) {
        if (!head.startsWith("OggS") || head.length() <= OGG_HEADER) {
            return false;
        }
        int packet = OGG_HEADER + head.charAt(OGG_HEADER - 1);
        return OGG_CODECS.stream().anyMatch(codec -> head.startsWith(codec, packet));
    }

    private static boolean isMp4(String head) {
        return head.startsWith("ftyp", 4) && MP4_BRANDS.stream().anyMatch(brand -> head.startsWith(brand, 8));
    }

    /** A frame of MPEG audio: eleven bits of synchronisation, then a layer, a bit rate and a sampling rate that exist. */
    private static boolean isLayer(String head) {
        if (head.length() < 4 || head.charAt(0) != 0xff) {
            return false;
        }
        int second = head.charAt(1);
        int third = head.charAt(2);
        return (second & 0xe0) == 0xe0
                && (second & 0x18) != 0x08
                && (second & 0x06) != 0
                && (third & 0xf0) != 0xf0
                && (third & 0x0c) != 0x0c;
    }
}
