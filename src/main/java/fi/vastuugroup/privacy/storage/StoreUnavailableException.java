package fi.vastuugroup.privacy.storage;

import fi.vastuugroup.privacy.platform.persistence.PassingFailure;

/** The store cannot be reached, or does not answer as it should; what was asked may have been done or not. */
public class StoreUnavailableException extends RuntimeException implements PassingFailure {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    StoreUnavailableException(String message) {
        super(message);
    }
}
