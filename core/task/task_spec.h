#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/imaging/image.h"
#include "core/imaging/region.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace vignette {

/// One example image of a class: a file, the frame in it and, where a person marked one, the part of the picture that
/// shows the lesion.
struct Example
{
    QString path; ///< absolute once loaded by readTask()
    int frame = 0;
    std::optional<Region> region = {}; ///< in pixels of the upright picture; nothing: all of it

    /// The same picture, whatever part of it.
    bool isSamePicture(const Example& other) const { return path == other.path && frame == other.frame; }
    /// The same lesion of the same picture: one is the whole picture, or their regions share half of the smaller one.
    bool isSameLesion(const Example& other) const;

    bool operator==(const Example&) const = default;
};

/// A terminology code, given only where it is certain.
struct Code
{
    QString system; ///< "SNOMED CT" or "ICD-10"
    QString value;

    bool operator==(const Code&) const = default;
};

/// One class of a task.
struct ClassSpec
{
    QString id;                    ///< stable, unique in the task, [a-z0-9-]+; made from the name if absent
    QString name;                  ///< what the clinician reads, 1 to 120 characters, unique in the task
    QString description;           ///< clinical description, 0 to 4000 characters
    std::vector<Example> examples; ///< 0 to 20; 0 (zero-shot) needs a description
    std::vector<Code> codes;
    QString colour = {}; ///< "#rrggbb" to tell the class by; empty: by its place. Changes no verdict
    /// Further clinical descriptions: the same in other words, best from another source. Each 0 to 4000 characters,
    /// at most TaskSpec::maxDescriptions with the first.
    QStringList otherDescriptions = {};

    /// Those that say something, the first first.
    QStringList descriptions() const;
    int shot() const { return int(examples.size()); }
    bool operator==(const ClassSpec&) const = default;
};

/// A few-shot classification task: what a classifier is synthesized from.
struct TaskSpec
{
    static constexpr int minWay = 2;
    static constexpr int maxWay = 20;
    static constexpr int maxShot = 20;
    static constexpr int maxDescriptions = 8; ///< of a class

    QString name;                   ///< 0 to 120 characters
    std::vector<ClassSpec> classes; ///< 2 to 20, in the order of the classifier's outputs
    uint64_t seed = 0;

    int way() const { return int(classes.size()); }

    /// What a task in work keeps too, since the window does: counts, ids, lengths of names and paths. Errors:
    /// InvalidTask.
    Result<void> checkLimits() const;

    /// Everything that can be checked without opening an image: the limits, two classes at least, names, zero-shot
    /// classes without a description, the same file twice. The message names the class and the fault. Errors:
    /// InvalidTask.
    Result<void> validate() const;

    bool operator==(const TaskSpec&) const = default;
};

/// The decoded examples of a task, one vector per class in class order.
struct SupportSet
{
    std::vector<std::vector<Image>> classes;
};

/// A class id made from a name: ASCII letters, digits and hyphens, different from all in `taken`.
/// "Lichen planus" gives "lichen-planus", then "lichen-planus-2". Never empty.
QString makeClassId(const QString& name, const QStringList& taken);

/// Reads a task file (JSON, schema in core/task/README.md); relative paths are relative to the
/// file's folder. The result is validated. Errors: NotFound, Unreadable, Corrupt (not the schema;
/// the message names the field), InvalidTask, TooLarge.
Result<TaskSpec> readTask(const QString& path);

/// The same, but a task that is not complete yet is a result too: only its limits are checked.
Result<TaskSpec> readTaskInWork(const QString& path);

/// Parses task JSON; relative example paths are resolved against `baseFolder`. An unfinished task
/// (one class, say) is a valid result: only the schema is checked. Errors: Corrupt, TooLarge.
Result<TaskSpec> parseTask(const QByteArray& json, const QString& baseFolder);

/// Writes a task file atomically, example paths relative to its folder where they lie below it.
/// Unfinished tasks can be written. Errors: WriteFailed.
Result<void> writeTask(const TaskSpec& task, const QString& path);

/// Decodes all examples. Fails on the first that cannot be read (the message names class and file)
/// and on the same picture (pixel for pixel) in two classes. Pictures come at reduced scale where
/// they are large; the shorter side stays at least `atLeast` pixels if it was.
/// Errors: those of readImage(), InvalidTask, Cancelled.
Result<SupportSet> loadSupport(const TaskSpec& task, int atLeast, const JobContext& job = {});

} // namespace vignette
