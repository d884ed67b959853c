package bench;

import bench.report.Row;
import bench.site.Site;
import java.util.List;

/** Measures a row or some of them that belong together. */
interface Measurement {

    /** By which it is selected. */
    String name();

    List<Row> measure(Site site) throws Exception;
}
