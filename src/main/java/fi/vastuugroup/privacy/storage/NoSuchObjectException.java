package fi.vastuugroup.privacy.storage;

/** There is no object with a key. */
public class NoSuchObjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchObjectException(ObjectKey key) {
        super("no object " + key.name());
    }
}
