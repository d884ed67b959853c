package fi.vastuugroup.privacy.local;

/** The local run cannot go on; the message is for the person at the keyboard. */
final class LocalRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalRunException(String message) {
        super(message);
    }

    LocalRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
