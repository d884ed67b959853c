package fi.vastuugroup.privacy.fuzz;

import java.util.List;

/** What nobody should send, and somebody does: beside the JSON, which has mutations of its own. */
final class Oddities {

    /** Parts of paths. */
    static final List<String> PARTS = List.of(
            "kanarialintu",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "%20",
            "%00",
            "%2F",
            "a%2Fb",
            "%5C",
            "...",
            ";",
            ";a=b",
            "a;b=c",
            "%C0%AF",
            "%ED%A0%80",
            "%FF",
            "%F0%9F%91%8B",
            "%e4",
            "a+b",
            "*",
            "feedback%20",
            "Feedback",
            "FEEDBACK",
            "null",
            "-1",
            "9".repeat(400),
            "a".repeat(2_500),
            "%27%20or%201=1--",
            "$%7B7*7%7D");

    /** Values of parameters. */
    static final List<String> QUERY = List.of(
            "",
            "kanarialintu",
            "-1",
            "0",
            "201",
            "99999999999999999999",
            "1e3",
            "%00",
            "%FF",
            "%ED%A0%80",
            "a".repeat(1_500),
            "2026-02-30",
            "%2B999999999-01-01",
            "+999999999-12-31",
            "2199-01-01",
            "true",
            "TRUE",
            "%20",
            "%F0%9F%91%8B",
            "null",
            "a;b",
            "email,sms");

    /** Values of {@code Accept-Language}. */
    static final List<String> LANGUAGES = List.of(
            "fi",
            "sv-FI, en;q=0.5",
            "de",
            "*",
            "",
            "-",
            "fi;q=-1",
            "fi;q=2",
            "sv;q=0",
            "x-",
            ",,,",
            ";",
            "en-" + "a".repeat(900));

    /** Values of {@code Accept-Encoding}. */
    static final List<String> CODINGS = List.of(
            "gzip",
            "deflate",
            "gzip;q=0",
            "identity;q=0",
            "*;q=0",
            "*",
            "",
            "gzip;q=a",
            "compress, gzip",
            ";",
            "gzip,deflate");

    /** Values of {@code Accept}. */
    static final List<String> ACCEPTED = List.of(
            "*/*",
            "text/html",
            "text/plain",
            "application/xml",
            "application/json;q=0",
            "application/problem+json",
            "application/*;q=0.1",
            "*",
            "",
            "json",
            "application/json;charset=utf-16",
            "application/json;version=\"",
            "a/b/c",
            ",",
            ";q=1",
            "application/json;q=kanarialintu");

    /** Values of {@code Content-Type}. */
    static final List<String> SENT_AS = List.of(
            "application/json",
            "application/json; charset=utf-8",
            "application/json; charset=\"UTF-8\"",
            "application/json;charset=iso-8859-1",
            "application/json;charset=utf-16",
            "application/json;charset=kanarialintu",
            "application/json;charset=",
            "application/json;",
            "APPLICATION/JSON",
            "application/merge-patch+json",
            "application/problem+json",
            "application/x-ndjson",
            "application/x-ndjson;charset=utf-16",
            "text/csv",
            "text/csv;charset=windows-1252",
            "text/csv;header=absent",
            "text/plain",
            "text/xml",
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded;charset=kanarialintu",
            "multipart/form-data",
            "multipart/form-data; boundary=kanarialintu",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=x",
            "application/pdf",
            "image/png",
            "image/svg+xml",
            "*/*",
            "application/*",
            "json",
            "/",
            ";",
            "application/json, text/csv",
            "application/json;a=\"b",
            "");

    /** A form in parts. */
    static final String MULTIPART = """
        --kanarialintu\r
        Content-Disposition: form-data; name="List-Unsubscribe"\r
        \r
        One-Click\r
        --kanarialintu--\r
        """;

    private Oddities() {}
}
