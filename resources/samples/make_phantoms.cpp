// Renders the bundled sample pictures: lesion phantoms, labelled synthetic. They stand in for
// patient photographs, which are never part of this repository. See README.md beside this file.
//
//   vignette-phantoms OUTPUT_FOLDER [SEED]
//
// The same seed gives the same pictures.

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>

#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <numbers>
#include <string>
#include <vector>

namespace {

using Gray = cv::Mat1f;
using Colour = cv::Vec3f; // blue, green, red, 0 to 1

constexpr int pictureWidth = 320;
constexpr int pictureHeight = 240;
constexpr int examplesPerClass = 5;
constexpr int casesPerClass = 6;
const cv::Size pictureSize(pictureWidth, pictureHeight);

Colour rgb(int red, int green, int blue)
{
    return {float(blue) / 255, float(green) / 255, float(red) / 255};
}

/// A picture in the making, with its own source of chance.
struct Scene
{
    cv::Mat3f image{pictureSize, Colour(0, 0, 0)};
    cv::RNG random;

    float between(double low, double high) { return float(random.uniform(low, high)); }
    bool chance(double probability) { return random.uniform(0.0, 1.0) < probability; }
};

/// Smooth noise of about -1 to 1 with blobs of `cell` pixels.
Gray noise(Scene& scene, cv::Size2f cell)
{
    Gray coarse(int(std::ceil(pictureHeight / cell.height)) + 3, int(std::ceil(pictureWidth / cell.width)) + 3);
    scene.random.fill(coarse, cv::RNG::UNIFORM, -1.0, 1.0);
    Gray fine;
    cv::resize(coarse, fine, {}, cell.width, cell.height, cv::INTER_CUBIC);
    return fine(cv::Rect(int(cell.width), int(cell.height), pictureWidth, pictureHeight)).clone();
}

Gray fractal(Scene& scene, float cell)
{
    Gray sum = noise(scene, {cell, cell});
    for (float weight = 0.5f; weight > 0.1f && cell > 3; weight /= 2) {
        cell /= 2;
        sum += weight * noise(scene, {cell, cell});
    }
    return sum;
}

/// 0 far below zero, 1 far above, with a transition of about `width`.
Gray soft(const Gray& value, float width)
{
    Gray result;
    cv::exp(value * (-1 / width), result);
    return 1 / (1 + result);
}

void blend(cv::Mat3f& image, const Colour& colour, const Gray& alpha)
{
    image.forEach([&](Colour& pixel, const int* at) {
        const float a = std::clamp(alpha(at[0], at[1]), 0.0f, 1.0f);
        pixel = pixel * (1 - a) + colour * a;
    });
}

/// Pixels from the border of an irregular closed shape: above 0 inside, below 0 outside.
Gray shape(Scene& scene, cv::Point2f centre, float radius, float irregularity)
{
    constexpr int harmonics = 7;
    float strength[harmonics];
    float phase[harmonics];
    for (int k = 0; k < harmonics; ++k) {
        strength[k] = irregularity * scene.between(0.4, 1) / float(k + 1);
        phase[k] = scene.between(0, 2 * std::numbers::pi);
    }
    const float stretch = scene.between(0.85, 1.15);
    Gray distance(pictureSize);
    distance.forEach([&](float& value, const int* at) {
        const float x = (float(at[1]) - centre.x) / stretch;
        const float y = (float(at[0]) - centre.y) * stretch;
        const float angle = std::atan2(y, x);
        float factor = 1;
        for (int k = 0; k < harmonics; ++k)
            factor += strength[k] * std::cos(float(k + 2) * angle + phase[k]);
        value = radius * factor - std::hypot(x, y);
    });
    return distance;
}

cv::Point2f nearCentre(Scene& scene)
{
    return {0.5f * pictureWidth + scene.between(-22, 22), 0.5f * pictureHeight + scene.between(-16, 16)};
}

void skin(Scene& scene)
{
    static const std::vector<Colour> tones = {rgb(240, 205, 188), rgb(228, 184, 160), rgb(212, 163, 134),
                                              rgb(190, 140, 108), rgb(160, 110, 80)};
    scene.image.setTo(tones[size_t(scene.random.uniform(0, int(tones.size())))]);
    blend(scene.image, rgb(200, 95, 85), 0.10 * (fractal(scene, 70) + 0.5)); // blood
    blend(scene.image, rgb(90, 55, 35), 0.07 * fractal(scene, 36));          // pigment
    // Skin lines run in two crossing directions.
    blend(scene.image, rgb(120, 80, 60), 0.09 * noise(scene, {14, 3}));
    blend(scene.image, rgb(250, 225, 210), 0.09 * noise(scene, {4, 11}));
    blend(scene.image, rgb(120, 75, 60), 0.08 * noise(scene, {2, 2}));
}

void reticularNaevus(Scene& scene)
{
    const cv::Point2f centre = nearCentre(scene);
    const float radius = scene.between(48, 70);
    const Gray inside = shape(scene, centre, radius, 0.06f);
    blend(scene.image, rgb(150, 98, 62), 0.75 * soft(inside, 7));
    blend(scene.image, rgb(105, 62, 38), 0.6 * soft(inside - 0.45f * radius, 10));
    // The pigment network: dark lines around paler holes, from two crossed waves that are bent.
    const Gray bendX = 9 * noise(scene, {26, 26});
    const Gray bendY = 9 * noise(scene, {26, 26});
    const float pitch = scene.between(9, 12);
    Gray network(pictureSize);
    network.forEach([&](float& value, const int* at) {
        const float x = (float(at[1]) + bendX(at[0], at[1])) / pitch;
        const float y = (float(at[0]) + bendY(at[0], at[1])) / pitch;
        const auto turn = float(2 * std::numbers::pi);
        value = std::cos(turn * x) + std::cos(turn * (0.5f * x + 0.87f * y)) + std::cos(turn * (0.5f * x - 0.87f * y));
    });
    const Gray lines = soft(-0.3f - network, 0.25f);
    const Gray patchy = 0.42 + 0.22 * noise(scene, {34, 34});
    blend(scene.image, rgb(68, 38, 24), lines.mul(patchy).mul(soft(inside - 6, 8)));
}

void melanoma(Scene& scene)
{
    const cv::Point2f centre = nearCentre(scene);
    const float radius = scene.between(58, 78);
    const Gray inside = shape(scene, centre, radius, 0.30f);
    const Gray lesion = soft(inside, 1.5f + scene.between(0, 2));
    blend(scene.image, rgb(112, 66, 42), 0.85 * lesion);
    // Colours lie apart from each other, which makes the lesion asymmetric.
    const auto region = [&](const Colour& colour, float amount, float offset) {
        const float angle = scene.between(0, 2 * std::numbers::pi);
        const cv::Point2f middle = centre + offset * radius * cv::Point2f(std::cos(angle), std::sin(angle));
        const Gray part = shape(scene, middle, radius * scene.between(0.35, 0.5), 0.35f);
        blend(scene.image, colour, amount * soft(part + 6 * fractal(scene, 18), 5).mul(lesion));
    };
    region(rgb(38, 24, 22), 0.9f, 0.35f);
    region(rgb(28, 20, 22), 0.85f, 0.5f);
    region(rgb(92, 104, 128), 0.85f, 0.3f); // blue-white veil
    region(rgb(165, 70, 66), 0.45f, 0.5f);
    if (scene.chance(0.7))
        region(rgb(214, 196, 192), 0.75f, 0.45f);            // regression
    for (int i = scene.random.uniform(10, 25); i > 0; --i) { // dots and globules at the edge
        const float angle = scene.between(0, 2 * std::numbers::pi);
        const float r = radius * scene.between(0.55, 1.05);
        Gray dot(pictureSize, 0.0f);
        cv::circle(dot, centre + r * cv::Point2f(std::cos(angle), std::sin(angle)), scene.random.uniform(1, 4), 1.0,
                   cv::FILLED, cv::LINE_AA);
        blend(scene.image, rgb(45, 28, 24), 0.8 * dot);
    }
}

void haemangioma(Scene& scene)
{
    const cv::Point2f centre = nearCentre(scene);
    const float radius = scene.between(38, 56);
    const Gray inside = shape(scene, centre, radius, 0.05f);
    const Gray lesion = soft(inside, 2);
    blend(scene.image, rgb(196, 62, 62), 0.8 * lesion);
    for (int i = 0; i < 16; ++i) { // lacunes: round, well-defined lagoons of blood
        const float angle = scene.between(0, 2 * std::numbers::pi);
        const float r = radius * 0.8f * std::sqrt(scene.between(0, 1));
        const cv::Point2f middle = centre + r * cv::Point2f(std::cos(angle), std::sin(angle));
        const Gray lacune = shape(scene, middle, scene.between(6, 12), 0.08f);
        const Colour colour = scene.chance(0.3) ? rgb(110, 24, 60) : rgb(scene.random.uniform(140, 190), 20, 32);
        blend(scene.image, colour, 0.8 * soft(lacune, 1.2f).mul(lesion));
    }
    // A papule is a dome: lit from above, dark below, with a reflection.
    Gray dome(pictureSize);
    dome.forEach([&](float& value, const int* at) {
        value = (float(at[0]) - centre.y + 0.4f * (float(at[1]) - centre.x)) / radius;
    });
    blend(scene.image, rgb(70, 8, 16), 0.35 * soft(dome - 0.5f, 0.15f).mul(lesion));
    Gray shine(pictureSize, 0.0f);
    cv::ellipse(shine, centre + cv::Point2f(-0.35f * radius, -0.45f * radius),
                cv::Size(int(radius / 5), int(radius / 9)), -25, 0, 360, 1.0, cv::FILLED);
    cv::GaussianBlur(shine, shine, {}, 2.5);
    blend(scene.image, rgb(255, 240, 238), 0.8 * shine);
}

void psoriasis(Scene& scene)
{
    const cv::Point2f centre = nearCentre(scene);
    const float radius = scene.between(70, 90);
    const Gray inside = shape(scene, centre, radius, 0.14f);
    const Gray lesion = soft(inside, 2.5f);
    blend(scene.image, rgb(206, 92, 84), 0.75 * lesion);
    blend(scene.image, rgb(170, 58, 58), 0.5 * soft(fractal(scene, 20), 0.3f).mul(lesion));
    for (int i = 0; i < 140; ++i) { // dotted vessels
        const float angle = scene.between(0, 2 * std::numbers::pi);
        const float r = radius * 0.9f * std::sqrt(scene.between(0, 1));
        Gray dot(pictureSize, 0.0f);
        cv::circle(dot, centre + r * cv::Point2f(std::cos(angle), std::sin(angle)), 1, 1.0, cv::FILLED, cv::LINE_AA);
        blend(scene.image, rgb(140, 20, 30), 0.6 * dot.mul(lesion));
    }
    // Scale: sharp-edged silvery flakes, each lit on one side.
    const Gray flakes = fractal(scene, 16) + 0.9f * noise(scene, {5, 5});
    const Gray scale = soft(flakes - 0.35f, 0.14f).mul(soft(inside - 5, 3));
    Gray shadow;
    cv::warpAffine(scale, shadow, cv::Matx23f(1, 0, 2, 0, 1, 2), pictureSize);
    blend(scene.image, rgb(130, 50, 48), 0.35 * shadow);
    blend(scene.image, rgb(236, 226, 218), 0.72 * scale);
}

/// Not one of the task's classes: a pearly nodule with branching vessels.
void pearlyNodule(Scene& scene)
{
    const cv::Point2f centre = nearCentre(scene);
    const float radius = scene.between(45, 60);
    const Gray inside = shape(scene, centre, radius, 0.08f);
    const Gray lesion = soft(inside, 3);
    blend(scene.image, rgb(232, 190, 184), 0.7 * lesion);
    blend(scene.image, rgb(250, 232, 228), 0.6 * soft(5 - cv::abs(inside - 8), 2).mul(lesion)); // rolled border
    std::function<void(cv::Point2f, float, float, int, Gray&)> branch = [&](cv::Point2f from, float angle, float length,
                                                                            int width, Gray& vessels) {
        const cv::Point2f to = from + length * cv::Point2f(std::cos(angle), std::sin(angle));
        cv::line(vessels, from, to, 1.0, width, cv::LINE_AA);
        if (length < 6)
            return;
        branch(to, angle + scene.between(0.2, 0.7), length * 0.72f, 1, vessels);
        branch(to, angle - scene.between(0.2, 0.7), length * 0.72f, 1, vessels);
    };
    for (int i = 0; i < 3; ++i) {
        Gray vessels(pictureSize, 0.0f);
        const float angle = scene.between(0, 2 * std::numbers::pi);
        branch(centre + 0.95f * radius * cv::Point2f(std::cos(angle), std::sin(angle)), angle + float(std::numbers::pi),
               radius * 0.4f, 2, vessels);
        cv::GaussianBlur(vessels, vessels, {}, 0.8);
        blend(scene.image, rgb(176, 30, 44), 0.9 * vessels.mul(lesion));
    }
}

/// Not skin at all: a table in a room.
void room(Scene& scene)
{
    scene.image.setTo(rgb(206, 210, 200));
    const auto fill = [&](const std::vector<cv::Point>& corners, const Colour& colour) {
        cv::fillConvexPoly(scene.image, corners, cv::Scalar(colour), cv::LINE_AA);
    };
    fill({{0, 165}, {320, 150}, {320, 240}, {0, 240}}, rgb(120, 124, 130));
    fill({{205, 20}, {290, 16}, {290, 96}, {205, 98}}, rgb(250, 250, 250));
    fill({{211, 26}, {284, 22}, {284, 90}, {211, 92}}, rgb(140, 186, 226));
    for (const int x : {62, 92, 222, 252})
        fill({{x, 140}, {x + 9, 140}, {x + 8, 225}, {x + 1, 225}}, rgb(82, 58, 40));
    fill({{30, 132}, {100, 112}, {286, 116}, {282, 142}, {36, 148}}, rgb(158, 112, 70));
    fill({{36, 148}, {282, 142}, {282, 150}, {36, 157}}, rgb(98, 66, 42));
    fill({{130, 76}, {160, 76}, {156, 122}, {134, 122}}, rgb(40, 90, 150));
    cv::circle(scene.image, {145, 60}, 20, cv::Scalar(rgb(60, 140, 70)), cv::FILLED, cv::LINE_AA);
    blend(scene.image, rgb(30, 30, 30), 0.03 * noise(scene, {2, 2}));
}

void hairs(Scene& scene)
{
    Gray mask(pictureSize, 0.0f);
    for (int i = scene.random.uniform(4, 10); i > 0; --i) {
        std::vector<cv::Point> points;
        cv::Point2f at(scene.between(0, pictureWidth), scene.between(0, pictureHeight));
        float angle = scene.between(0, 2 * std::numbers::pi);
        const float curl = scene.between(-0.05, 0.05);
        for (int step = 0; step < 22; ++step) {
            points.emplace_back(at);
            at += 7.0f * cv::Point2f(std::cos(angle), std::sin(angle));
            angle += curl;
        }
        cv::polylines(mask, points, false, 1.0, 1, cv::LINE_AA);
    }
    cv::GaussianBlur(mask, mask, {}, 0.6);
    blend(scene.image, rgb(38, 26, 22), 0.95 * mask);
}

void ruler(Scene& scene)
{
    Gray ticks(pictureSize, 0.0f);
    for (int mm = 0; mm * 8 < pictureWidth; ++mm)
        cv::line(ticks, {mm * 8 + 4, 0}, {mm * 8 + 4, mm % 5 ? 5 : 11}, 1.0, 1, cv::LINE_AA);
    blend(scene.image, rgb(20, 20, 20), 0.8 * ticks);
}

/// Light, camera, and the mark that every picture carries.
cv::Mat3b photograph(Scene& scene)
{
    const float brightness = scene.between(0.88, 1.06);
    const float fallOff = scene.between(0.1, 0.35);
    const float slope = scene.between(-0.12, 0.12);
    const float warmth = scene.between(0.95, 1.05);
    scene.image.forEach([&](Colour& pixel, const int* at) {
        const float x = float(at[1]) / pictureWidth - 0.5f;
        const float y = float(at[0]) / pictureHeight - 0.5f;
        const float light = brightness * (1 - fallOff * (x * x + y * y) * 2 + slope * x);
        pixel = Colour(pixel[0] / warmth, pixel[1], pixel[2] * warmth) * light;
    });
    cv::GaussianBlur(scene.image, scene.image, {}, 0.7);
    cv::Mat3f grain(pictureSize);
    scene.random.fill(grain, cv::RNG::NORMAL, 0.0, 0.012);
    scene.image += grain;
    cv::Mat3b result;
    scene.image.convertTo(result, CV_8U, 255);
    cv::putText(result, "SYNTHETIC", {250, 235}, cv::FONT_HERSHEY_PLAIN, 0.7, {255, 255, 255}, 1, cv::LINE_AA);
    return result;
}

/// JPEG with a comment that says what it is.
std::vector<uchar> encode(const cv::Mat3b& picture)
{
    std::vector<uchar> jpeg;
    cv::imencode(".jpg", picture, jpeg, {cv::IMWRITE_JPEG_QUALITY, 88});
    const std::string comment = "Synthetic lesion phantom rendered by vignette-phantoms. No patient.";
    const size_t length = comment.size() + 2;
    std::vector<uchar> segment = {0xFF, 0xFE, uchar(length >> 8), uchar(length & 0xFF)};
    segment.insert(segment.end(), comment.begin(), comment.end());
    jpeg.insert(jpeg.begin() + 2, segment.begin(), segment.end());
    return jpeg;
}

void save(const std::filesystem::path& path, const std::vector<uchar>& bytes)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
    if (!file.flush())
        throw std::runtime_error("cannot write " + path.string());
}

/// A Dermoscopic Photography instance (PS3.3 A.32.12) around the JPEG stream. The patient is
/// "SYNTHETIC^PHANTOM".
void saveDicom(const std::filesystem::path& path, std::vector<uchar> jpeg, int number)
{
    DcmFileFormat file;
    DcmDataset& set = *file.getDataset();
    const std::string root = "2.25.7405173392511"; // UIDs made from a UUID need no registration
    const std::string instance = root + std::to_string(number);
    const std::vector<std::pair<DcmTagKey, std::string>> values = {
        {DCM_SOPClassUID, "1.2.840.10008.5.1.4.1.1.77.1.7"},
        {DCM_SOPInstanceUID, instance},
        {DCM_StudyInstanceUID, root + "1"},
        {DCM_SeriesInstanceUID, root + "2"},
        {DCM_PatientName, "SYNTHETIC^PHANTOM"},
        {DCM_PatientID, "PHANTOM"},
        {DCM_PatientBirthDate, ""},
        {DCM_PatientSex, ""},
        {DCM_StudyDate, "20240101"},
        {DCM_StudyTime, "120000"},
        {DCM_AccessionNumber, ""},
        {DCM_ReferringPhysicianName, ""},
        {DCM_StudyID, "1"},
        {DCM_SeriesNumber, "1"},
        {DCM_InstanceNumber, std::to_string(number)},
        {DCM_Modality, "DMS"},
        {DCM_Manufacturer, "vignette-phantoms"},
        {DCM_ImageType, "DERIVED\\SECONDARY"},
        {DCM_ImageComments, "Synthetic lesion phantom. No patient."},
        {DCM_PhotometricInterpretation, "YBR_FULL_422"},
        {DCM_LossyImageCompression, "01"},
        {DCM_LossyImageCompressionMethod, "ISO_10918_1"},
        {DCM_BurnedInAnnotation, "NO"},
    };
    for (const auto& [tag, value] : values)
        set.putAndInsertString(tag, value.c_str());
    const std::vector<std::pair<DcmTagKey, Uint16>> numbers = {
        {DCM_Rows, pictureHeight}, {DCM_Columns, pictureWidth}, {DCM_SamplesPerPixel, 3}, {DCM_PlanarConfiguration, 0},
        {DCM_BitsAllocated, 8},    {DCM_BitsStored, 8},         {DCM_HighBit, 7},         {DCM_PixelRepresentation, 0}};
    for (const auto& [tag, value] : numbers)
        set.putAndInsertUint16(tag, value);

    auto* sequence = new DcmPixelSequence(DcmTag(DCM_PixelData, EVR_OB));
    sequence->insert(new DcmPixelItem(DCM_PixelItemTag)); // empty offset table
    DcmOffsetList offsets;
    if (jpeg.size() % 2)
        jpeg.push_back(0);
    sequence->storeCompressedFrame(offsets, jpeg.data(), Uint32(jpeg.size()), 0);
    auto* pixels = new DcmPixelData(DCM_PixelData);
    pixels->putOriginalRepresentation(EXS_JPEGProcess1, nullptr, sequence);
    set.insert(pixels);
    std::filesystem::create_directories(path.parent_path());
    const OFCondition saved = file.saveFile(path.c_str(), EXS_JPEGProcess1);
    if (saved.bad())
        throw std::runtime_error("cannot write " + path.string() + ": " + saved.text());
}

struct Kind
{
    std::string name;
    std::function<void(Scene&)> draw;
};

cv::Mat3b render(const Kind& kind, uint64_t seed, int kindNumber, int number)
{
    Scene scene;
    scene.random.state = seed * 1'000'003 + uint64_t(kindNumber) * 10'007 + uint64_t(number) + 1;
    for (int i = 0; i < 8; ++i)
        scene.random.next(); // neighbouring seeds start alike
    if (kind.name == "room") {
        room(scene);
        return photograph(scene);
    }
    skin(scene);
    kind.draw(scene);
    if (number % 3 == 1)
        hairs(scene);
    if (number % 4 == 2)
        ruler(scene);
    return photograph(scene);
}

void makeAll(const std::filesystem::path& folder, uint64_t seed)
{
    const std::vector<Kind> kinds = {
        {"naevus", reticularNaevus}, {"melanoma", melanoma}, {"haemangioma", haemangioma}, {"psoriasis", psoriasis}};
    const auto cases = folder / "cases";
    for (int k = 0; k < int(kinds.size()); ++k) {
        const std::string& name = kinds[k].name;
        for (int n = 1; n <= examplesPerClass + casesPerClass; ++n) {
            const std::vector<uchar> jpeg = encode(render(kinds[k], seed, k, n));
            const int caseNumber = n - examplesPerClass;
            if (caseNumber <= 0)
                save(folder / "examples" / name / (name + std::to_string(n) + ".jpg"), jpeg);
            else if (caseNumber == casesPerClass && (name == "melanoma" || name == "haemangioma"))
                saveDicom(cases / "dicom" / (name + ".dcm"), jpeg, 10 + k);
            else
                save(cases / (name + std::to_string(caseNumber) + ".jpg"), jpeg);
        }
    }
    const std::vector<Kind> others = {{"pearly-nodule", pearlyNodule}, {"room", room}};
    for (int k = 0; k < int(others.size()); ++k) {
        std::vector<uchar> jpeg = encode(render(others[k], seed, 100 + k, 1));
        save(cases / (others[k].name + ".jpg"), jpeg);
        if (k == 0) {
            jpeg.resize(jpeg.size() / 3);
            save(cases / "truncated.jpg", jpeg);
        }
    }
    const std::string note = "This file is no picture. It shows that screening accounts for every "
                             "file it meets.\n";
    save(cases / "note.txt", {note.begin(), note.end()});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3 || argv[1][0] == '-') {
        std::cerr << "usage: vignette-phantoms OUTPUT_FOLDER [SEED]\n";
        return 2;
    }
    try {
        cv::setNumThreads(1); // chance is drawn in one order
        makeAll(argv[1], argc == 3 ? std::stoull(argv[2]) : 1);
    } catch (const std::exception& error) {
        std::cerr << "vignette-phantoms: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
