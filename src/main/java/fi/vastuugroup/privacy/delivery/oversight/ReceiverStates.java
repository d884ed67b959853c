package fi.vastuugroup.privacy.delivery.oversight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All receivers, by name. */
@Schema(name = "NotificationReceivers", requiredProperties = "items")
record ReceiverStates(List<ReceiverState> items) {}
