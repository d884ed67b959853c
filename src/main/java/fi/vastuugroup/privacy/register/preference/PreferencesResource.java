package fi.vastuugroup.privacy.register.preference;

import io.smallrye.mutiny.Uni;

class PreferencesResource implements PreferencesApi {

    private final OwnPreferences own;

    PreferencesResource(OwnPreferences own) {
        this.own = own;
    }

    @Override
    public Uni<Preferences> get() {
        return own.language().map(Preferences::new);
    }

    @Override
    public Uni<Preferences> put(Preferences preferences) {
        return own.speak(preferences.language()).replaceWith(preferences);
    }
}
