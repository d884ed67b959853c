import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";
import type { Schema } from "./portal.js";

export interface Received {
  id: string;
  message: Schema["WebhookMessage"];
}

/** The first notification whose signature verifies; whatever else comes is refused. */
export function received(port: number, secret: string, listening: () => void): Promise<Received> {
  const webhook = new Webhook(secret);
  return new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) {
        parts.push(part as Buffer);
      }
      const id = String(request.headers["webhook-id"]);
      try {
        const message = webhook.verify(Buffer.concat(parts), {
          "webhook-id": id,
          "webhook-timestamp": String(request.headers["webhook-timestamp"]),
          "webhook-signature": String(request.headers["webhook-signature"]),
        }) as Schema["WebhookMessage"];
        response.writeHead(204).end();
        server.close(() => resolve({ id, message }));
        server.closeAllConnections();
      } catch {
        response.writeHead(401).end();
      }
    });
    server.listen(port, "127.0.0.1", listening);
  });
}
