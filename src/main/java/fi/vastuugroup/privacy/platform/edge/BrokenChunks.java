package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Answers a body whose chunks cannot be told apart, from some place on, with a problem and closes the connection. The server
 * would close it without a word: whatever is to be said must be said before the server sees the chunk.
 */
@ApplicationScoped
class BrokenChunks {

    /** Behind {@link Framing} and {@link PortalHosts}, before authentication, which may wait for others. */
    private static final int EARLY = 96_000;

    private final EdgeAnswers answers;

    BrokenChunks(EdgeAnswers answers) {
        this.answers = answers;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)
                && request.connection() instanceof HttpServerConnection connection) {
            watchOf(connection).request = request;
        }
        exchange.next();
    }

    private Watch watchOf(HttpServerConnection connection) {
        ChannelPipeline pipeline = connection.channel().pipeline();
        Watch present = pipeline.get(Watch.class);
        if (present != null) {
            return present;
        }
        Watch added = new Watch();
        pipeline.addBefore(connection.channelHandlerContext().name(), null, added);
        return added;
    }

    /** Sees each chunk of a connection before the server does. */
    private final class Watch extends ChannelInboundHandlerAdapter {

        private @Nullable HttpServerRequest request;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            HttpServerRequest read = request;
            if (read != null && !read.isEnded() && isBroken(message)) {
                ReferenceCountUtil.release(message);
                answers.endAndClose(read, ProblemType.INVALID_REQUEST, "the chunks of the body cannot be read");
            } else {
                context.fireChannelRead(message);
            }
        }

        /** A request that is broken is {@link InvalidRequests}' to answer. */
        private boolean isBroken(Object message) {
            return message instanceof HttpContent chunk
                    && !(message instanceof HttpRequest)
                    && chunk.decoderResult().isFailure();
        }
    }
}
