import StorageOutlined from '@material-ui/icons/Storage';

/** Where the data comes from. */
export const SourcesIcon = StorageOutlined;
