package fi.vastuugroup.privacy.platform.edge;

/**
 * An operation that reads its body as a stream and counts its bytes itself: the limit of bodies does not hold for it.
 */
public interface StreamedBody {

    /** The operation's path, as it is after normalization. */
    String path();
}
