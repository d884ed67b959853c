package fi.vastuugroup.privacy.platform.edge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
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
            closeWhole(context, promise);
            return;
        }
        closing = promise;
        channel.config().setAutoRead(true);
        ChannelFuture ours = channel.shutdownOutput();
        ours.addListener(closed -> awaitTheirs(context, promise));
    }

    private static void awaitTheirs(ChannelHandlerContext context, ChannelPromise promise) {
        ScheduledFuture<?> last =
                context.executor().schedule(() -> closeWhole(context, promise), MOST_SECONDS, TimeUnit.SECONDS);
        ChannelFuture theirs = context.channel().closeFuture();
        theirs.addListener(closed -> {
            last.cancel(false);
            promise.trySuccess();
        });
    }

    private static void closeWhole(ChannelHandlerContext context, ChannelPromise promise) {
        ChannelFuture unused = context.close(promise);
    }
}
