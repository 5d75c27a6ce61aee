export { chanceOf } from "./chance";
export { districtCampaign, type SampleCampaign, sampleCampaigns } from "./recipes";
export { sampleEntries } from "./sample-entries";
export { sampleFiles } from "./sample-files";
