package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.text.Slug;

/** What became of audio that a source sent. */
enum AudioOutcome implements Slug {
    STORED,
    REPLACED,
    UNCHANGED,
    IGNORED_OLDER
}
