package fi.vastuugroup.privacy.platform.edge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection in two steps (RFC 9112 §9.6): ours first, theirs when the sender has closed or after
 * {@value #MOST_SECONDS} seconds. What still comes is thrown away. Closed at once with bytes unread, a connection is
 * reset, and the sender loses the answer that says why.
 *
 * <p>It stands first in a connection's pipeline and runs on its event loop.
 */
final class LingeringClose extends ChannelDuplexHandler {

    private static final long MOST_SECONDS = 5;

    private @Nullable ChannelPromise closing;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (closing != null || !context.channel().isActive() || !(context.channel() instanceof DuplexChannel channel)) {
            context.close(promise);
            return;
        }
        closing = promise;
        channel.config().setAutoRead(true);
        channel.shutdownOutput().addListener(ours -> {
            var last = context.executor().schedule(() -> context.close(promise), MOST_SECONDS, TimeUnit.SECONDS);
            channel.closeFuture().addListener(theirs -> {
                last.cancel(false);
                promise.trySuccess();
            });
        });
    }
}
