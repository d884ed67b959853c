package fi.vastuugroup.privacy.storage;

/** The store cannot be reached, or does not answer as it should; what was asked may have been done or not. */
public class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
