import client.customer.ApiClient;
import client.customer.ApiException;
import client.customer.CustomerApi;
import client.customer.model.Category;
import client.customer.model.Item;

/** One call with the client in Java: its parameters and its answers are those of the contract. */
public final class Titles {

    public static void main(String[] portal) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(portal[0]);
        CustomerApi api = new CustomerApi(client);
        for (Item item : api.listMyItems(Category.CALL_RECORDINGS, null, null, 20, null, null, null, null).getItems()) {
            String called = item.getContent().getCallRecording().getServiceNumber();
            System.out.println(item.getTitle() + "\t" + called);
        }
    }
}
